import { objectClitics, subjectPronouns } from '../../french/chunk-words.ts';
import type { ReportingForm } from '../../french/reporting-verbs.ts';
import type { Token } from './read-tokens.ts';
import type { FoundForm, VerbGroup } from './verb-group.ts';

/** The verb group of a form found at a place, with the clitics in front of it. */
export function groupOf(
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

/** The pronouns in front of a verb: where they begin, and what they say. */
export interface Clitics {
  readonly start: number;
  readonly isReflexive: boolean;
  readonly isNegated: boolean;
}

/** Prepositions that no infinitive follows: « derrière lui » and no « pour lui dire ». */
const beside = new Set(['derrière', 'devant', 'avec', 'chez', 'contre', 'entre', 'vers', 'sous', 'sur']);

/** The clitics in front of the verb at a place. */
export function cliticsBefore(tokens: readonly Token[], at: number): Clitics {
  let start = at;
  let isReflexive = false;
  let isNegated = false;
  while (start > 0 && at - start < 3) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word' || !objectClitics.has(token.lower) || token.isInverted) break;
    // « la femme derrière lui | a dit »: whom she stands behind
    if (/^(?:lui|nous|vous)$/.test(token.lower) && beside.has(tokens[start - 2]?.lower ?? '')) break;
    // « Lui préfère le mot … »: the subject
    if (token.lower === 'lui' && start === 1 && token.isCapital) break;
    // « Elle accuse, lui affirme n’avoir rien vu »: the stressed subject.
    if (token.lower === 'lui' && start === at && tokens[start - 2]?.text === ',' && /^(?:n'|avoir|être)$/.test(tokens[at + 1]?.lower ?? '')) break;
    // « le », « la », « les » in front of an auxiliary or a form that is a noun too are articles.
    const isBehindSubject = subjectPronouns.has(tokens[start - 2]?.lower ?? '') && tokens[start - 2]?.isInverted !== true;
    // « « … », nous explique X », « X nous racontait »: told to us, since no verb of ours ends so.
    const isTold = /^(?:nous|vous)$/.test(token.lower) && start > 1 && !/(?:ons|ez|mes|tes)$/.test(tokens[start]?.lower ?? '');
    // « les qualifie », « les a qualifiés »: no plural noun ends so.
    const isPlural = token.lower === 'les' && (isBehindSubject || tokens[at + 1]?.isInverted === true || !/[sxz]$/.test(tokens[start]?.lower ?? ''));
    if (/^(?:les|nous|vous)$/.test(token.lower) && start === at && !isTold && !isPlural) break;
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

/** « un voisin | nous | a dit »: told to us, since no verb of ours ends so. */
function isTold(tokens: readonly Token[], at: number, verb: number): boolean {
  const { lower = '', isInverted } = tokens[at] ?? {};
  return at > 0 && isInverted === false && /^(?:nous|vous)$/.test(lower) && tokens[at - 1]?.kind === 'word' && !/(?:ons|ez|mes|tes)$/.test(tokens[verb]?.lower ?? '');
}

/** Where the pronouns and the « ne » in front of a verb begin, its subject left out. */
export function beforeClitics(tokens: readonly Token[], verb: number, floor: number): number {
  let start = verb;
  while (start > floor && ((/^(?:ne|n'|se|s'|le|l'|la|les|lui|y|en|leur|me|m'|te|t')$/.test(tokens[start - 1]?.lower ?? '') && !(tokens[start - 1]?.lower === 'lui' && beside.has(tokens[start - 2]?.lower ?? ''))) || isTold(tokens, start - 1, verb))) start -= 1;
  return start;
}
