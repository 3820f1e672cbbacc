import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, objectClitics, subjectPronouns } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { listedDomainsUpTo, listUpTo, pairUpTo } from './listed-voices.ts';
import { beforeClitics } from './clitics.ts';
import { canBegin, isPassable, segmentsOf } from './clause-segments.ts';
import { namelessPhrase, type Range } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { demonstrativeAt, indefiniteAt, pronounVoice, stressedVoice, type Voice, voiceOfPhrase } from './voice.ts';
import { relativeBefore, ownAntecedent, hasVerb, isSimpleVerb } from './relative-antecedent.ts';
import { subjectAcrossCommas, areApposed } from './subject-across-commas.ts';

/** How many tokens back a subject is looked for. */
const reach = 90;

/** Where the group of a verb begins that may be the participle behind its auxiliary. */
export function groupStart(tokens: readonly Token[], verb: number): number {
  return isAuxiliary(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
}

/** The subject before a verb, or before the auxiliary of a participle, and the pronouns in front of it. */
export function subjectOfVerb(tokens: readonly Token[], verb: number): Voice | undefined {
  return subjectBefore(tokens, beforeClitics(tokens, groupStart(tokens, verb), 0), 0);
}

/** The subject that stands before its verb; `verb` is the first token of the verb group. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Voice | undefined {
  const from = Math.max(floor, verb - reach);
  const last = tokens[verb - 1];
  if (!last || verb <= from) return undefined;
  if (last.lower === 'qui' || (/^(?:lequel|laquelle|lesquels|lesquelles)$/.test(last.lower) && tokens[verb - 2]?.text === ',')) return ownAntecedent(tokens, relativeBefore(tokens, verb - 1, from), from);
  if (subjectPronouns.has(last.lower) && !last.isInverted) {
    if (last.lower === 'nous' || last.lower === 'vous' || last.lower === 'je' || last.lower === 'tu') return undefined;
    return pronounVoice(verb - 1, last.lower);
  }
  // « Les « gilets jaunes » dénoncent … »: people by a word in marks
  if (last.kind === 'quotation' && verb > 1 && /^(?:les|des|ces)$/.test(tokens[verb - 2]?.lower ?? '') && (verb === 2 || tokens[verb - 3]?.kind === 'mark')) return voiceOfPhrase(namelessPhrase({ start: verb - 2, end: verb }, { head: undefined, source: 'group', determiner: 'les' }));
  const titled = last.kind === 'quotation' ? makerOf(tokens, verb - 1, from) : undefined;
  if (titled) return titled;
  // « Lui qui avait soutenu le projet parle d’une « faillite » »
  const isOwn = from === 0 && /^(?:lui|elle|eux|elles)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'qui' && verb > 3 && tokens.slice(2, verb).every(({ kind, text }) => kind === 'word' && text !== ',');
  if (isOwn) return stressedVoice(0, tokens[0]?.lower);
  const relative = pairUpTo(tokens, verb) ?? subjectOfRelative(tokens, verb, from);
  if (relative) return relative;
  // « Lequel a ajouté : « … » »: whoever the sentence before ends with
  if (verb === 1 && /^(?:lequel|laquelle|lesquels|lesquelles)$/.test(last.lower)) return pronounVoice(0, { lequel: 'il', laquelle: 'elle', lesquels: 'ils', lesquelles: 'elles' }[last.lower]);
  // « Tous protestent contre … »
  if (/^(?:tous|toutes)$/.test(last.lower) && (verb === 1 || tokens[verb - 2]?.kind === 'mark')) return pronounVoice(verb - 1, last.lower === 'tous' ? 'ils' : 'elles');
  // « Lui parle de … »
  if (/^(?:lui|eux)$/.test(last.lower) && (verb === 1 || tokens[verb - 2]?.text === '.')) return stressedVoice(verb - 1, last.lower);
  // « Lui-même avoue avoir hésité »
  const itself = /^(?<form>lui|elle|eux|elles)-mêmes?$/.exec(last.lower)?.groups?.['form'];
  if (itself !== undefined && (verb === 1 || tokens[verb - 2]?.kind === 'mark')) return stressedVoice(verb - 1, itself);
  // « …, lui affirme n’avoir rien vu »
  const isStressed = /^(?:lui|eux)$/.test(last.lower) && tokens[verb - 2]?.text === ',';
  if (isStressed) return stressedVoice(verb - 1, last.lower);
  // « Une voisine – les mains tremblantes – a confié »: the dashes enclose an aside
  const dash = /^[–—-]$/.test(last.text) ? tokens.slice(from, verb - 1).findLastIndex(({ text }) => text === last.text) + from : -1;
  if (dash > from && verb - dash < 14) return subjectBefore(tokens, dash, floor);
  // « Elle, plus directe, dénonce … »
  const isSetOff = from === 0 && last.text === ',' && verb > 3 && verb < 10 && /^(?:lui|eux|elles?)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.text === ',' && tokens.slice(2, verb - 1).every(({ kind, isCapital }) => kind === 'word' && !isCapital);
  if (isSetOff) return stressedVoice(0, tokens[0]?.lower);
  const segments = segmentsOf(tokens, from, verb);
  const nearest = segments.at(-1);
  if (!nearest) return undefined;
  if (nearest.end > nearest.start) {
    if (isCoordinator(last) && nearest.end === verb) return sharedSubject(tokens, verb - 1, from) ?? onlySubject(tokens, verb - 1, from);
    return listUpTo(tokens, segments.slice(-8), verb) ?? listedDomainsUpTo(tokens, segments.slice(-5), verb) ?? roleUpTo(tokens, nearest, verb) ?? subjectIn(tokens, nearest, verb) ?? bareList(tokens, from, verb);
  }
  return subjectAcrossCommas(tokens, segments.slice(0, -1));
}

/** « | L’auteur de « La Peste » | dénonce », « | la patronne du bar « Chez Anne » | soupire »: somebody by the title of what is theirs. */
function makerOf(tokens: readonly Token[], title: number, from: number): Voice | undefined {
  const end = genitives.has(tokens[title - 1]?.lower ?? '') ? title - 1 : title;
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(tokens[title]?.text ?? '')) return undefined;
  for (let start = Math.max(from, end - 8); start < end; start += 1) {
    if (!canBegin(tokens, start, from)) continue;
    const phrase = nounPhraseAt(tokens, start, { limit: end });
    if (phrase?.end === end && phrase.source === 'person' && phrase.name === undefined && /^(?:une?|les?|la|l'|cette?|cet?)$/.test(phrase.determiner ?? '')) return voiceOfPhrase(phrase);
  }
  return undefined;
}

/** Words that a clause with a subject of its own follows. */
const linking = /^(?:qu[e']|où|dont|quand|lorsqu[e']|puisqu[e']|comme|si)$/;

/** « une crainte que | l’expert | qualifie de « … » », « un carnet où | le suspect | promet « … » »: the phrase between « que » and the verb. */
function subjectOfRelative(tokens: readonly Token[], verb: number, from: number): Voice | undefined {
  const link = tokens.slice(from, verb).findLastIndex(({ lower, kind, text }) => linking.test(lower) || kind === 'quotation' || (kind === 'mark' && text !== ',')) + from;
  if (link < from || !linking.test(tokens[link]?.lower ?? '') || (tokens[link]?.lower === 'comme' && tokens[link - 1]?.isCapital === true)) return undefined;
  const phrase = nounPhraseAt(tokens, link + 1, { limit: verb });
  if (!phrase || phrase.kind === 'time') return undefined;
  if (phrase.end === verb) return { start: link + 1, end: verb, pronoun: undefined, phrase, apposition: undefined };
  if (link === from || !/^qu[e']$/.test(tokens[link]?.lower ?? '')) return undefined;
  // « que le ministre, Jean Petit, qualifie »
  const beside = tokens[phrase.end]?.text === ',' && tokens[verb - 1]?.text === ',' ? nounPhraseAt(tokens, phrase.end + 1, { limit: verb - 1, isApposition: true }) : undefined;
  if (beside?.end === verb - 1 && areApposed(phrase, beside)) return { start: link + 1, end: beside.end, pronoun: undefined, phrase, apposition: beside };
  // « que Claire Petit, 54 ans, maire de Lens, jugeait »
  const isDescribed = phrase.name !== undefined && tokens[phrase.end]?.text === ',' && tokens[verb - 1]?.text === ',' && !hasVerb(tokens, { start: phrase.end, end: verb - 1 });
  return isDescribed ? { start: link + 1, end: phrase.end, pronoun: undefined, phrase, apposition: undefined } : undefined;
}

function isCoordinator({ lower }: Token): boolean {
  return /^(?:et|puis|mais|ou)$/.test(lower);
}

/** « X a salué … et annoncé … », « X a dit … et a ajouté »: the subject of the clause before. */
export function sharedSubject(tokens: readonly Token[], coordinator: number, from: number): Voice | undefined {
  const twin = tokens[coordinator + 1]?.lower ?? '';
  // « a publié une vidéo où l’on voit … et a ajouté »: the same auxiliary marks the verb that is shared with.
  // « indique qu’un comptage sera fait et rappelle »: the verb of saying in the same tense
  const isReport = reportingForms(twin).some(({ tense }) => tense === 'present');
  return (
    (isReport ? subjectOfVerbBefore(tokens, coordinator, from, (word) => reportingForms(word).some(({ tense }) => tense === 'present') && !isAuxiliary(word)) : undefined) ??
    (isAuxiliary(twin) ? subjectOfVerbBefore(tokens, coordinator, from, (word) => word === twin) : undefined) ??
    (isSharing(twin) ? subjectOfVerbBefore(tokens, coordinator, from, (word) => /^(?:a|ont|avait|avaient|aura|auront)$/.test(word)) : undefined) ??
    subjectOfVerbBefore(tokens, coordinator, from, () => true)
  );
}

/** « Le site s’intéresse à la hausse | et parle de … », « La ministre « regrette » ce choix | et assure »: the subject that the sentence begins with, where no other clause does. */
function onlySubject(tokens: readonly Token[], coordinator: number, from: number): Voice | undefined {
  if (from > 0 || reportingForms(tokens[coordinator + 1]?.lower ?? '').every(({ tense }) => tense !== 'present')) return undefined;
  const head = clauseHead(tokens, coordinator);
  const isOnly = head !== undefined && tokens.slice(head.end, coordinator).every(({ lower, text }) => !/^[;:]$/.test(text) && !/^(?:qu[e']|qui|dont|où|quand|lorsqu[e']|si|mais|et|tandis|alors)$/.test(lower));
  return isOnly && canSpeak(tokens, head) && !isOfOtherNumber(tokens, coordinator + 1, head) ? head : undefined;
}

/** A participle without auxiliary takes the one before: « a salué … et annoncé ». */
function isSharing(word: string): boolean {
  return reportingForms(word).some(({ tense }) => tense === 'participle');
}

function subjectOfVerbBefore(
  tokens: readonly Token[],
  coordinator: number,
  from: number,
  accepts: (word: string) => boolean,
): Voice | undefined {
  for (let verb = coordinator - 1; verb > from; verb -= 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || !accepts(token.lower)) continue;
    if (!isAuxiliary(token.lower) && !isSimpleVerb(tokens, verb)) continue;
    const voice = subjectBefore(tokens, beforeClitics(tokens, verb, from), from);
    if (voice && !isOfOtherNumber(tokens, coordinator + 1, voice)) return voice;
  }
  return undefined;
}

/** « les voisins, chez qui l’enfant jouait, et le disaient »: one alone for a verb of several. */
function isOfOtherNumber(tokens: readonly Token[], from: number, { phrase, pronoun, apposition, start, end }: Voice): boolean {
  const verb = tokens.slice(from, from + 4).find(({ lower }) => !objectClitics.has(lower) && !/^(?:ne|n'|se|s'|y|en)$/.test(lower))?.lower ?? '';
  // « les livres qui manquent, et écarte »: several for a verb of one
  const isForOne = reportingForms(verb).some(({ tense }) => tense === 'present') && /[^n]e$|[^n]t$/.test(verb) && !/ent$/.test(verb);
  if (isForOne && pronoun === undefined && apposition === undefined && /^(?:les|des|ces|ses|leurs|deux|trois|plusieurs)$/.test(phrase?.determiner ?? '')) return true;
  if (!/(?:aient|èrent)$|^(?:ont|sont)$/.test(verb) || apposition !== undefined) return false;
  const isOne = pronoun === undefined ? /^(?:le|la|l'|un|une|ce|cet|cette|son|sa)$/.test(phrase?.determiner ?? '') && phrase?.source === 'person' : /^(?:il|elle|on)$/.test(pronoun);
  return isOne && !tokens.slice(start, end).some(({ lower }) => lower === 'et' || lower === 'ou');
}

/** « Paul Petit, notable de Lens | fait savoir »: a name and a role, whose second comma is lost. */
function roleUpTo(tokens: readonly Token[], { start }: Range, verb: number): Voice | undefined {
  const { lower = '', isCapital } = tokens[start] ?? {};
  if (start < 2 || tokens[start - 1]?.text !== ',' || isCapital === true || sourceKind(lower) !== 'person') return undefined;
  const role = nounPhraseAt(tokens, start, { limit: verb, isApposition: true });
  if (role?.end !== verb || role.determiner !== undefined) return undefined;
  for (let at = Math.max(0, start - 6); at < start - 1; at += 1) {
    const phrase = tokens[at]?.isCapital === true ? nounPhraseAt(tokens, at, { limit: start - 1 }) : undefined;
    if (phrase?.kind === 'name' && phrase.end === start - 1 && phrase.end - phrase.start > 1) return { start: at, end: verb, pronoun: undefined, phrase, apposition: role };
  }
  return undefined;
}

/** The subject in the words just before the verb. */
function subjectIn(tokens: readonly Token[], segment: Range, verb: number): Voice | undefined {
  for (let start = segment.start; start < verb; start += 1) {
    if (!canBegin(tokens, start, segment.start)) continue;
    const those = thoseWho(tokens, start, verb);
    if (those) return those;
    const demonstrative = demonstrativeAt(tokens, start);
    const phrase = demonstrative ? undefined : (indefiniteAt(tokens, start, tokens.length) ?? nounPhraseAt(tokens, start, { limit: verb }));
    const end = demonstrative?.end ?? phrase?.end;
    if (end === undefined || phrase?.kind === 'time') continue;
    // « Anne Roux comme Paul Petit | dénoncent »: both
    const other = phrase?.name !== undefined && tokens[end]?.lower === 'comme' ? nounPhraseAt(tokens, end + 1, { limit: verb }) : undefined;
    if (phrase && other?.name !== undefined && other.end === verb) return { start, end, pronoun: undefined, phrase, apposition: undefined };
    if (!isPassable(tokens, end, verb)) continue;
    if (demonstrative) return demonstrative;
    if (phrase) return { start, end, pronoun: undefined, phrase, apposition: undefined };
  }
  return undefined;
}

/** « ceux qui s’attardent | se disent »: people by what they do, up to the verb. */
function thoseWho(tokens: readonly Token[], start: number, verb: number): Voice | undefined {
  const head = tokens[start]?.lower ?? '';
  if (!/^(?:ceux|celles)$/.test(head) || tokens[start + 1]?.lower !== 'qui' || verb < start + 3) return undefined;
  const phrase = namelessPhrase({ start, end: verb }, { head, source: 'group', determiner: 'les' });
  return voiceOfPhrase(phrase);
}

/** « associations, partis politiques et avocats | ont dénoncé »: people named by what they are, without articles. */
function bareList(tokens: readonly Token[], from: number, verb: number): Voice | undefined {
  const isSource = (at: number): boolean => /s$/.test(tokens[at]?.lower ?? '') && /^(?:person|group|institution)$/.test(sourceKind(tokens[at]?.lower ?? '') ?? '');
  const link = tokens.slice(0, verb).findLastIndex(({ lower }) => lower === 'et');
  if (link <= from || verb - link > 4 || !isSource(link + 1)) return undefined;
  let start = link - 1;
  while (start > from && !isSource(start)) start -= 1;
  if (!isSource(start) || link - start > 3) return undefined;
  while (start - 2 >= from && tokens[start - 1]?.text === ',' && (isSource(start - 2) || isSource(start - 3))) start -= isSource(start - 2) ? 2 : 3;
  const head = tokens[start]?.lower;
  const phrase = namelessPhrase({ start, end: verb }, { head, source: 'group', determiner: 'des' });
  return determiners.has(tokens[start - 1]?.lower ?? '') ? undefined : voiceOfPhrase(phrase);
}
