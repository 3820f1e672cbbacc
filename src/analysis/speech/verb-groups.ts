import { auxiliaryOf, isAuxiliary } from '../../french/auxiliaries.ts';
import {
  clauseOpeners,
  determiners,
  genitives,
  isAdverb,
  objectClitics,
  prepositions,
  subjectPronouns,
  timeNouns,
} from '../../french/chunk-words.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import type { Tense } from '../../french/conjugate.ts';
import { type Construction, reportingForms, type ReportingForm, type ReportingVerb } from '../../french/reporting-verbs.ts';
import { passAdverbials } from './skip-phrases.ts';
import type { Token } from './read-tokens.ts';

/** A reporting verb with its auxiliaries, clitics and what stands between them; token indices. */
export interface VerbGroup {
  /** Its first token: a clitic, an auxiliary, or the verb. */
  readonly start: number;
  readonly end: number;
  /** First token of the cue: the auxiliary or the verb, without clitics. */
  readonly cueStart: number;
  readonly verb: ReportingVerb;
  /** Tense of the finite form, or `gerund`, `infinitive`. */
  readonly tense: Tense;
  readonly number: 'singular' | 'plural' | undefined;
  /** Index of a subject pronoun hung on it: « a-t-il ajouté ». */
  readonly inverted: number | undefined;
  readonly isPronominal: boolean;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** A verb beside quoted words that is in no list: « « … », sourit-il ». */
  readonly isOpen?: boolean;
}

/** How far a participle may stand from its auxiliary. */
const participleReach = 14;

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

function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.isInverted) return undefined;
  return compoundAt(tokens, at) ?? periphrasisAt(tokens, at) ?? simpleAt(tokens, at);
}

const participleShape = /(?:é|i|u|it|is|ert|eint|aint|int)$/;
/** A verb in the third person, by its last letters: weak evidence, which only the place beside a quotation makes enough. */
const thirdPersonShape = /(?:e|ent|t|d|it|ait|aient|a|èrent)$/;

/** Verbs beside a quotation that are in no list, where their place says they report: « « … », philosophe l’élu ». */
export function openGroupsOf(tokens: readonly Token[], listed: readonly VerbGroup[]): readonly VerbGroup[] {
  return tokens.flatMap((token, at): VerbGroup[] => {
    const comma = token.text === ',' || token.text === '–' || token.text === '—';
    const isBeside = token.kind === 'quotation' || (comma && tokens[at - 1]?.kind === 'quotation');
    if (!isBeside || (token.kind === 'quotation' && tokens[at + 1]?.text === ',')) return [];
    const group = openGroupAt(tokens, at + 1);
    if (!group || listed.some(({ start, end }) => start < group.end && end > group.start)) return [];
    return [group];
  });
}

function openGroupAt(tokens: readonly Token[], start: number): VerbGroup | undefined {
  let at = start;
  while (/^(?:se|s'|lui|leur|le|l'|en|y)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (first?.kind !== 'word' || first.isCapital) return undefined;
  const hung = tokens[at + 1]?.isInverted ? at + 1 : undefined;
  if (isAuxiliary(first.lower)) {
    const place = passAdverbials(tokens, (hung ?? at) + 1, Math.min(tokens.length, at + participleReach)).end;
    const participle = tokens[place];
    if (participle?.kind !== 'word' || !participleShape.test(participle.lower.replace(/e?s?$/, ''))) return undefined;
    return openGroup(tokens, { start, cueStart: at, end: place + 1 }, participle.lower, hung);
  }
  if (hung === undefined && (!isBareVerb(first.lower) || !thirdPersonShape.test(first.lower))) return undefined;
  return openGroup(tokens, { start, cueStart: at, end: (hung ?? at) + 1 }, first.lower, hung);
}

function isBareVerb(word: string): boolean {
  return (
    word.length > 3 &&
    sourceKind(word) === undefined &&
    !prepositions.has(word) &&
    !determiners.has(word) &&
    !genitives.has(word) &&
    !clauseOpeners.has(word) &&
    !subjectPronouns.has(word) &&
    !isAdverb(word) &&
    !timeNouns.has(word)
  );
}

function openGroup(
  tokens: readonly Token[],
  { start, cueStart, end }: Pick<VerbGroup, 'start' | 'cueStart' | 'end'>,
  lemma: string,
  inverted: number | undefined,
): VerbGroup {
  const isPlural = /(?:ont|aient|ent|èrent)$/.test(tokens[cueStart]?.lower ?? '');
  return {
    start,
    end,
    cueStart,
    verb: { lemma, constructions: new Set(['speech']) },
    tense: 'present',
    number: isPlural ? 'plural' : undefined,
    inverted,
    isPronominal: false,
    isPassive: false,
    isNegated: false,
    isOpen: true,
  };
}

/** « a affirmé », « s’est félicité », « avaient-ils ajouté », « a, de son côté, qualifié ». */
function compoundAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const auxiliary = auxiliaryOf(tokens[at]?.lower ?? '');
  if (auxiliary !== 'avoir' && auxiliary !== 'être') return undefined;
  const inverted = tokens[at + 1]?.isInverted ? at + 1 : undefined;
  let place = (inverted ?? at) + 1;
  // « a été » is no summer.
  if (tokens[place]?.lower !== 'été') place = passAdverbials(tokens, place, Math.min(tokens.length, at + participleReach)).end;
  let isPassive = auxiliary === 'être';
  if (tokens[place]?.lower === 'été') {
    isPassive = true;
    place = passAdverbials(tokens, place + 1, Math.min(tokens.length, at + participleReach)).end;
  }
  const clitics = cliticsBefore(tokens, at);
  const isPronominal = clitics.isReflexive && auxiliary === 'être';
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
    isPassive: isPassive && !isPronominal,
    isNegated: clitics.isNegated,
  };
}

const pluralAuxiliary = /(?:ont|aient|sont|furent|eurent|soient)$/;

interface FoundForm {
  readonly form: ReportingForm;
  readonly end: number;
}

function participleAt(tokens: readonly Token[], at: number, isPronominal: boolean): FoundForm | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.isCapital && token.text !== token.text.toUpperCase()) return undefined;
  const form = best(token.lower, (tense) => tense === 'participle', isPronominal);
  if (!form) return undefined;
  // « a dit vouloir », « a dit craindre », « a tenu à préciser »: the second verb says nothing more of who speaks.
  return { form, end: at + 1 };
}

function best(
  word: string,
  accepts: (tense: Tense) => boolean,
  isPronominal: boolean,
): ReportingForm | undefined {
  const forms = reportingForms(word).filter(({ tense }) => accepts(tense));
  return forms.find(({ verb }) => verb.constructions.has('pronominal') === isPronominal) ?? forms[0];
}

const willing = /^(?:tenu|voulu|souhaité|tient|tiennent|tenait|veut|veulent|voulait|souhaite|souhaitent|souhaitait|tenaient|choisi|préféré|choisit|préfère|osé|cru|pu|dû|semblé|continué|cessé|fini|fait|commencé|a|ont)$/;

/** « a fait savoir », « a laissé entendre », « a tenu à préciser », « a mis en garde ». */
function periphrasticParticiple(tokens: readonly Token[], at: number): FoundForm | undefined {
  const first = tokens[at]?.lower ?? '';
  const second = tokens[at + 1]?.lower ?? '';
  if (first === 'fait' && /^(?:état|part)$/.test(second)) return setPhrase(`faire ${second}`, at + 2, ['quality', 'speech']);
  if (/^(?:fait|laissé)$/.test(first) && /^(?:savoir|valoir|entendre|observer|remarquer|comprendre)$/.test(second)) {
    return setPhrase(`${first === 'fait' ? 'faire' : 'laisser'} ${second}`, at + 2);
  }
  if (first === 'mis' && second === 'en' && tokens[at + 2]?.lower === 'garde') return setPhrase('mettre en garde', at + 3);
  if (!willing.test(first)) return undefined;
  let place = at + 1;
  if (/^(?:à|par|de|d')$/.test(second)) place += 1;
  while (/^(?:le|la|l'|les|lui|leur|se|s'|y|en)$/.test(tokens[place]?.lower ?? '')) place += 1;
  const form = best(tokens[place]?.lower ?? '', (tense) => tense === 'infinitive', false);
  return form && { form, end: place + 1 };
}

function setPhrase(lemma: string, end: number, built: readonly Construction[] = ['que', 'speech']): FoundForm {
  const constructions: ReportingVerb['constructions'] = new Set(built);
  return { form: { verb: { lemma, constructions }, tense: 'participle', number: undefined }, end };
}

/** « fait savoir », « met en garde », « laisse entendre », « tient à préciser ». */
function periphrasisAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const first = tokens[at]?.lower ?? '';
  const hung = tokens[at + 1]?.isInverted ? at + 1 : undefined;
  const second = tokens[(hung ?? at) + 1]?.lower ?? '';
  let found: FoundForm | undefined;
  if (/^(?:fait|font|faisait|fera|laisse|laissent|laissait)$/.test(first) && /^(?:savoir|valoir|entendre|observer|remarquer|comprendre)$/.test(second)) {
    found = setPhrase(`${first.startsWith('f') ? 'faire' : 'laisser'} ${second}`, (hung ?? at) + 2);
  } else if (/^(?:croit|croient|croyait)$/.test(first) && second === 'savoir') {
    found = setPhrase('croire savoir', (hung ?? at) + 2);
  } else if (/^(?:fait|font|faisait|faisaient)$/.test(first) && /^(?:état|part)$/.test(second)) {
    found = setPhrase(`faire ${second}`, (hung ?? at) + 2, ['quality', 'speech']);
  } else if (/^(?:met|mettent|mettait)$/.test(first) && second === 'en' && tokens[at + 2]?.lower === 'garde') {
    found = setPhrase('mettre en garde', at + 3);
  } else if (/^(?:tient|tiennent|tenait|veut|veulent|voulait|souhaite|souhaitait|préfère)$/.test(first)) {
    found = periphrasticParticiple(tokens, at);
  }
  if (!found) return undefined;
  return groupOf(tokens, at, found, { tense: 'present', number: /(?:nt)$/.test(first) ? 'plural' : 'singular' }, hung);
}

/** « affirme », « précise-t-il », « se réjouit », « affirmant », « ajouter ». */
function simpleAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const isHung = tokens[at + 1]?.isInverted === true;
  if (token.isCapital && !isHung && !isAllCapitals(token) && at > 0) return undefined;
  const clitics = cliticsBefore(tokens, at);
  const form = best(token.lower, (tense) => tense !== 'participle' && tense !== 'subjunctive', clitics.isReflexive);
  if (!form) return undefined;
  if (!isHung && !standsAsVerb(tokens, at, form, clitics)) return undefined;
  return groupOf(tokens, at, { form, end: isHung ? at + 2 : at + 1 }, form, isHung ? at + 1 : undefined);
}

function isAllCapitals({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function groupOf(
  tokens: readonly Token[],
  at: number,
  { form, end }: FoundForm,
  { tense, number }: Pick<ReportingForm, 'tense' | 'number'>,
  inverted?: number,
): VerbGroup {
  const clitics = cliticsBefore(tokens, at);
  return {
    start: clitics.start,
    end,
    cueStart: clitics.isReflexive ? clitics.start : at,
    verb: form.verb,
    tense,
    number,
    inverted,
    isPronominal: clitics.isReflexive,
    isPassive: false,
    isNegated: clitics.isNegated,
  };
}

/** Many finite forms are nouns as well: what stands before tells. */
function standsAsVerb(
  tokens: readonly Token[],
  at: number,
  form: ReportingForm,
  clitics: Clitics,
): boolean {
  if (form.tense === 'infinitive') return /^(?:d'|de|à|pour|sans|avant)$/.test(tokens[clitics.start - 1]?.lower ?? '') || isVerbal(tokens, clitics.start - 1);
  if (form.tense === 'gerund') return !determiners.has(tokens[at - 1]?.lower ?? '') || clitics.start < at;
  const before = tokens[at - 1];
  if (!before || before.kind !== 'word') return true;
  if (before.isInverted) return false;
  if (clitics.start < at) return isCliticReading(tokens, clitics.start, at);
  if (genitives.has(before.lower) || determiners.has(before.lower) || isAuxiliary(before.lower)) return false;
  return !(prepositions.has(before.lower) && before.lower !== 'après');
}

function isVerbal(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return isAuxiliary(lower) || reportingForms(lower).some(({ tense }) => tense !== 'infinitive');
}

/** « la note » is a noun, « il la note », « qui l’affirme », « comme le rappelle » are verbs. */
function isCliticReading(tokens: readonly Token[], start: number, at: number): boolean {
  const clitic = tokens[at - 1]?.lower ?? '';
  if (/^(?:se|s'|ne|n'|y|lui|me|m')$/.test(clitic)) return true;
  const before = tokens[start - 1];
  if (!before) return false;
  return subjectPronouns.has(before.lower) || /^(?:comme|qui|ainsi|que|qu'|ne|n'|tel)$/.test(before.lower);
}

interface Clitics {
  readonly start: number;
  readonly isReflexive: boolean;
  readonly isNegated: boolean;
}

function cliticsBefore(tokens: readonly Token[], at: number): Clitics {
  let start = at;
  let isReflexive = false;
  let isNegated = false;
  while (start > 0 && at - start < 3) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word' || !objectClitics.has(token.lower) || token.isInverted) break;
    // « le », « la », « les » in front of an auxiliary or a form that is a noun too are articles.
    if (/^(?:les|nous|vous)$/.test(token.lower) && start === at) break;
    if (token.lower === 'en' && start === at && isPrepositionEn(tokens, start - 1)) break;
    if (token.lower === 'se' || token.lower === "s'") isReflexive = true;
    if (token.lower === 'ne' || token.lower === "n'") isNegated = true;
    start -= 1;
  }
  return { start, isReflexive, isNegated };
}

function isPrepositionEn(tokens: readonly Token[], at: number): boolean {
  return /ant$/.test(tokens[at + 1]?.lower ?? '');
}
