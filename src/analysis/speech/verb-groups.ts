import { auxiliaryOf, isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, isAdverb, prepositions, subjectPronouns } from '../../french/chunk-words.ts';
import { type ReportingForm, reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { type Clitics, cliticsBefore, groupOf } from './clitics.ts';
import { periphrasisAt, periphrasticParticiple } from './periphrases.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { best, type FoundForm, participleReach, type VerbGroup } from './verb-group.ts';

/** The reporting verb groups of a sentence, in order, not overlapping. */
export function verbGroupsOf(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const group = verbGroupAt(tokens, at);
    if (group) groups.push(group);
    at = group ? Math.max(group.end, at + 1) : at + 1;
  }
  return groups;
}

/** « Le Conseil « condamne avec force » le tir »: quoted words that begin with a finite verb of saying and go on. */
export function beginsWithReport(quoted: readonly Token[]): boolean {
  const [group] = verbGroupsOf(quoted.slice(0, 8));
  return quoted.length > 1 && group?.start === 0 && (/^(?:present|future|past)$/.test(group.tense) || group.isPronominal);
}

function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.isInverted) return undefined;
  return (
    compoundAt(tokens, at) ??
    pastInfinitiveAt(tokens, at) ??
    modalAt(tokens, at) ??
    sharedParticipleAt(tokens, at) ??
    bareParticipleAt(tokens, at) ??
    periphrasisAt(tokens, at) ??
    simpleAt(tokens, at)
  );
}

/** « a affirmé », « s’est félicité », « avaient-ils ajouté », « a, de son côté, qualifié ». */
function compoundAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const auxiliary = auxiliaryOf(tokens[at]?.lower ?? '');
  if (auxiliary !== 'avoir' && auxiliary !== 'être') return undefined;
  const inverted = tokens[at + 1]?.isInverted ? at + 1 : undefined;
  let place = (inverted ?? at) + 1;
  // « a été » is no summer.
  if (/^(?:lui|elle|eux|elles)$/.test(tokens[place]?.lower ?? '')) place += 1;
  if (tokens[place]?.lower !== 'été') place = passAdverbials(tokens, place, Math.min(tokens.length, at + participleReach)).end;
  let isPassive = auxiliary === 'être';
  if (tokens[place]?.lower === 'été') {
    isPassive = true;
    place = passAdverbials(tokens, place + 1, Math.min(tokens.length, at + participleReach)).end;
  }
  const clitics = cliticsBefore(tokens, at);
  const isPronominal = clitics.isReflexive && auxiliary === 'être';
  // « s’est fait accuser par X de »
  const suffered = isPronominal && tokens[place]?.lower === 'fait' ? best(tokens[place + 1]?.lower ?? '', (tense) => tense === 'infinitive', false) : undefined;
  if (suffered) return { ...groupOf(tokens, at, { form: suffered, end: place + 2 }, { tense: 'participle', number: undefined }), isPronominal: false, isPassive: true };
  const found =
    periphrasticParticiple(tokens, place) ?? participleAt(tokens, place, isPronominal);
  if (!found) return undefined;
  return {
    start: clitics.start,
    end: found.end,
    cueStart: isPronominal ? clitics.start : at,
    verb: found.form.verb,
    tense: 'participle',
    number: pluralAuxiliary.test(tokens[at]?.lower ?? '') ? 'plural' : 'singular',
    inverted,
    isPronominal,
    isPassive: isPassive && !isPronominal && !moving.test(tokens[place]?.lower ?? ''),
    isNegated: clitics.isNegated,
  };
}

/** « est venu dire », « est allée expliquer »: no passive. */
const moving = /^(?:re)?(?:venu|allé|parti|monté|sorti)e?s?$/;

/** « après avoir souligné », « pour s’être félicité »: a past infinitive. */
function pastInfinitiveAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  if (!/^(?:avoir|être)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const clitics = cliticsBefore(tokens, at);
  if (!/^(?:après|pour|sans|d'|de)$/.test(tokens[clitics.start - 1]?.lower ?? '')) return undefined;
  const place = passAdverbials(tokens, at + 1, Math.min(tokens.length, at + participleReach)).end;
  const found = participleAt(tokens, place, clitics.isReflexive);
  if (!found || (tokens[at]?.lower === 'être' && !clitics.isReflexive)) return undefined;
  return groupOf(tokens, at, found, { tense: 'infinitive', number: undefined });
}

const pluralAuxiliary = /(?:ont|aient|sont|furent|eurent|soient)$/;

function participleAt(tokens: readonly Token[], at: number, isPronominal: boolean): FoundForm | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.isCapital && token.text !== token.text.toUpperCase()) return undefined;
  const form = best(token.lower, (tense) => tense === 'participle', isPronominal);
  if (!form) return undefined;
  // « a dit vouloir », « a dit craindre », « a tenu à préciser »: the second verb says nothing more of who speaks.
  return { form, end: at + 1 };
}

/** « a salué l’accord et annoncé que », « a nié, puis reconnu »: a participle that shares the auxiliary before. */
function sharedParticipleAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  if (!/^(?:et|puis|mais|ou)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const form = best(tokens[at]?.lower ?? '', (tense) => tense === 'participle', false);
  const next = tokens[passAdverbials(tokens, at + 1, tokens.length).end];
  const saysSomething = next !== undefined && (/^(?:que|qu'|avoir|être|s'|se|ne|n'|le|la|l'|les|un|une|des|son|sa|ses|leur|leurs|:)$/.test(next.lower) || next.kind === 'quotation' || (form?.verb.constructions.has('quality') === true && /^(?:de|d'|comme)$/.test(next.lower)));
  const hasAuxiliary = tokens.slice(Math.max(0, at - 60), at).some(({ lower }) => auxiliaryOf(lower) === 'avoir');
  if (!form || !saysSomething || !hasAuxiliary) return undefined;
  return groupOf(tokens, at, { form, end: at + 1 }, { tense: 'past', number: undefined });
}

/** « peut-on lire », « veut-elle croire »: the pronoun hangs on the verb in front of the infinitive. */
function modalAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  // « Sur la banderole, on pouvait lire « … » »
  const isRead = tokens[at - 1]?.lower === 'on' && /^(?:peut|pouvait|pourra|pourrait)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'lire';
  const reading = isRead ? best('lire', (tense) => tense === 'infinitive', false) : undefined;
  if (reading) return groupOf(tokens, at, { form: reading, end: at + 2 }, { tense: 'present', number: undefined });
  if (!tokens[at + 1]?.isInverted || !/^(?:peut|pouvait|pourra|pouvaient|peuvent|veut|veulent|voulait|doit|devait|ose|préfère|préfèrent|croit)$/.test(tokens[at]?.lower ?? '')) return undefined;
  // « croit-elle comprendre »
  const isGuessing = tokens[at]?.lower === 'croit' && /^(?:comprendre|savoir|deviner)$/.test(tokens[at + 2]?.lower ?? '');
  const form = best(isGuessing ? 'penser' : (tokens[at + 2]?.lower ?? ''), (tense) => tense === 'infinitive', false);
  return form && groupOf(tokens, at, { form, end: at + 3 }, { tense: 'present', number: undefined }, at + 1);
}

/** « une loi jugée « injuste » par X », « accusé par X d’avoir « … » »: a participle with its agent, no auxiliary. */
function bareParticipleAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const form = best(tokens[at]?.lower ?? '', (tense) => tense === 'participle', false);
  if (!form || !/(?:e|s|é|i|u|it)$/.test(tokens[at]?.lower ?? '') || determiners.has(tokens[at - 1]?.lower ?? '')) return undefined;
  // « se dit « affecté » par »: a finite verb.
  if (/^(?:se|s')$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const step = tokens.slice(at + 1, at + 14).findIndex(({ kind }) => kind === 'quotation' || kind === 'mark');
  const quoted = at + 1 + step;
  if (step < 0 || tokens[quoted]?.kind !== 'quotation') return undefined;
  const isBehind = tokens[quoted + 1]?.lower === 'par' && quoted < Math.max(at + 1, passAdverbials(tokens, at + 1, quoted).end) + 3;
  const isBefore = tokens[at + 1]?.lower === 'par';
  if (!isBehind && !isBefore) return undefined;
  return { ...groupOf(tokens, at, { form, end: at + 1 }, { tense: 'participle', number: undefined }), isPassive: true };
}

/** « affirme », « précise-t-il », « se réjouit », « affirmant », « ajouter ». */
function simpleAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const isHung = tokens[at + 1]?.isInverted === true;
  if (token.isCapital && !isHung && !isAllCapitals(token) && at > 0 && tokens[at - 1]?.kind !== 'quotation') return undefined;
  // « Réplique immédiate du maire : »: a sentence does not begin with its verb.
  if (at === 0 && token.isCapital && !isHung && /^(?:de|d'|du|des)$/.test(tokens[/(?:[eé]|[eé]s|at|el|if)$/.test(tokens[1]?.lower ?? '') ? 2 : 1]?.lower ?? '')) return undefined;
  const clitics = cliticsBefore(tokens, at);
  const isSimple = (tense: ReportingForm['tense']): boolean => tense !== 'participle' && tense !== 'subjunctive';
  // « Evoquant »: capitals often lose their accent.
  const accented = token.text.startsWith('E') ? `é${token.lower.slice(1)}` : token.lower;
  const form = best(token.lower, isSimple, clitics.isReflexive) ?? best(accented, isSimple, clitics.isReflexive);
  if (!form) return undefined;
  if (!isHung && !standsAsVerb(tokens, at, form, clitics)) return undefined;
  return groupOf(tokens, at, { form, end: isHung ? at + 2 : at + 1 }, form, isHung ? at + 1 : undefined);
}

function isAllCapitals({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Many finite forms are nouns as well: what stands before tells. */
function standsAsVerb(
  tokens: readonly Token[],
  at: number,
  form: ReportingForm,
  clitics: Clitics,
): boolean {
  // « pour le conseiller d’État »: a noun
  if (form.tense === 'infinitive' && /^(?:le|la)$/.test(tokens[at - 1]?.lower ?? '') && sourceKind(tokens[at]?.lower ?? '') === 'person') return false;
  if (form.tense === 'infinitive') return /^(?:d'|de|à|pour|sans|avant)$/.test(tokens[clitics.start - 1]?.lower ?? '') || isVerbal(tokens, clitics.start - 1);
  // « un caractère étonnant », « un ton menaçant »: adjectives
  if (form.tense === 'gerund' && /^(?:étonn|inquiét|alarm|désol|agac|émouv|amus|réjouiss|engage|menaç|rassur|convainc|accus|enthousiasm|tranch|interrog)ant$/.test(tokens[at]?.lower ?? '') && clitics.start === at && tokens[at - 1]?.kind === 'word' && !/^(?:en|tout)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  // « doit affronter maintenant »: now
  if (form.tense === 'gerund' && tokens[at]?.lower === 'maintenant' && !(clitics.start === at && /^(?:,|en)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:qu[e']|le|la|les|l'|son|sa)$/.test(tokens[at + 1]?.lower ?? ''))) return false;
  if (form.tense === 'gerund') return !determiners.has(tokens[at - 1]?.lower ?? '') || clitics.start < at;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return true;
  if (before.isInverted) return false;
  // « Tous dénoncent … »: all of them
  if (/^(?:tous|toutes)$/.test(before.lower) && (at === 1 || tokens[at - 2]?.kind === 'mark') && /(?:ent|ont)$/.test(tokens[at]?.lower ?? '')) return true;
  // « certains dénoncent », « plusieurs parlent »: people whom nothing more describes
  if (/^(?:certaine?s|plusieurs)$/.test(before.lower) && /(?:ent|ont)$/.test(tokens[at]?.lower ?? '')) return true;
  // « …, l’interrompt la présidente », « …, la coupe Anne Roux »: whom one says it to, and somebody behind
  const isToldBehind = form.verb.constructions.has('told') && clitics.start < at && tokens[clitics.start - 1]?.kind === 'mark' && (determiners.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.isCapital === true);
  if (isToldBehind) return true;
  // « l’arbitre »: a verb that reports only beside quoted words has no object in front of it
  if (clitics.start < at && form.verb.constructions.has('beside') && /^l[ae']?$/.test(tokens[at - 1]?.lower ?? '')) return false;
  // « l’opposition l’accuse de vouloir »: no noun has an infinitive like this
  const isToldTo = form.verb.constructions.has('told') && /^d[e']$/.test(tokens[at + 1]?.lower ?? '') && /.{2}(?:er|ir|oir|re)$/.test(tokens[at + 2]?.lower ?? '') && tokens[clitics.start - 1]?.kind === 'word' && !isClosed(tokens[clitics.start - 1]?.lower ?? '');
  if (clitics.start < at) return isToldTo || isCliticReading(tokens, clitics.start, at);
  // « Kim Jong Un parle »: the last word of a name
  const isOfName = before.isCapital && at > 2 && tokens[at - 2]?.isCapital === true && !tokens[at - 2]?.lower.endsWith("'");
  if (!isOfName && (genitives.has(before.lower) || determiners.has(before.lower) || isAuxiliary(before.lower))) return false;
  return !(prepositions.has(before.lower) && before.lower !== 'après');
}

/** Words that an article follows. */
function isClosed(word: string): boolean {
  return prepositions.has(word) || genitives.has(word) || determiners.has(word) || isAuxiliary(word) || reportingForms(word).some(({ tense }) => tense === 'present');
}

function isVerbal(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return isAuxiliary(lower) || reportingForms(lower).some(({ tense }) => tense !== 'infinitive');
}

/** The last token up to `at` that is no adverb. */
function passAdverbsBack(tokens: readonly Token[], at: number): number {
  let place = at;
  while (place > 0 && isAdverb(tokens[place]?.lower ?? '')) place -= 1;
  return place;
}

/** « la note » is a noun, « il la note », « qui l’affirme », « comme le rappelle » are verbs. */
function isCliticReading(tokens: readonly Token[], start: number, at: number): boolean {
  const clitic = tokens[at - 1]?.lower ?? '';
  // « un voisin nous le dit », « elle me la raconte »: no article behind a pronoun
  if (at - start > 1 && /^l[ae'](?:s)?$/.test(clitic) && /^(?:me|m'|te|t'|nous|vous|ne|n'|se|s')$/.test(tokens[at - 2]?.lower ?? '')) return true;
  if (/^(?:se|s'|ne|n'|y|lui|me|m')$/.test(clitic)) return true;
  // « Paul Petit en appelle à un « sursaut » »
  if (clitic === 'en' && tokens[start - 1]?.isCapital === true) return true;
  const before = tokens[start - 1];
  if (!before) return false;
  if (/^(?:nous|vous)$/.test(clitic)) return before.kind !== 'word' || !prepositions.has(before.lower);
  // « a jugé la menace « illégale » », « juge toutefois la demande « abusive » »: the object of another verb
  const verb = passAdverbsBack(tokens, start - 1);
  const isBehindVerb = isAuxiliary(tokens[verb - 1]?.lower ?? '') || (reportingForms(tokens[verb]?.lower ?? '').some(({ tense }) => tense === 'present') && !determiners.has(tokens[verb - 1]?.lower ?? ''));
  if (/^l[ae']s?$/.test(clitic) && isBehindVerb) return false;
  // « un proche le décrit « isolé » », « la qualifie de « … » »
  const next = tokens[at + 1];
  if (next?.kind === 'quotation' || (/^(?:de|d'|comme)$/.test(next?.lower ?? '') && tokens[at + 2]?.kind === 'quotation')) return !determiners.has(before.lower) && !prepositions.has(before.lower) && !genitives.has(before.lower);
  return subjectPronouns.has(before.lower) || /^(?:comme|qui|ainsi|que|qu'|ne|n'|tel)$/.test(before.lower);
}
