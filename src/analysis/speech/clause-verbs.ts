import { isAuxiliary } from '../../french/auxiliaries.ts';
import { subjectPronouns } from '../../french/chunk-words.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import type { Token } from './read-tokens.ts';

/** Whether a word, in small letters, is a common verb or a verb of saying in the present. */
export function isPresentVerb(word: string): boolean {
  return isPlainVerb(word) || reportingForms(word).some(({ tense }) => tense === 'present');
}

/** Whether a main clause with a finite verb stands in the tokens before `to`. */
export function hasFiniteVerb(tokens: readonly Token[], to: number): boolean {
  // Relative clauses that have not had their verb yet: « le feu qui s’est déclaré | était éteint ».
  let open = 0;
  let isInside = false;
  for (let at = 0; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (/^[,;:]$/.test(token.text)) {
      open = 0;
      isInside = false;
    }
    // « qui est élu et se tait »: a second verb of the same clause
    const goesOn = isInside && open === 0 && /^(?:et|ou|mais|puis)$/.test(token.lower);
    if (/^(?:qui|dont|où)$/.test(token.lower) || (open > 0 && /^qu[e']$/.test(token.lower)) || goesOn) {
      open += 1;
      isInside = true;
    } else if (open === 0 && token.kind === 'quotation') return true;
    else if (token.kind === 'word' && isFiniteAt(tokens, at)) {
      if (open === 0) return true;
      // « s’est », « n’a »: one verb
      if (!isFiniteAt(tokens, at - 1)) open -= 1;
    }
  }
  return false;
}

const finiteEnding = /(?:ait|aient|èrent|erai|era|eront|ira|iront|dra|dront|issent)$/;

function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const { lower, isCapital } = tokens[at] ?? { lower: '', isCapital: false };
  // « Ribera »: a name
  if (isAuxiliary(lower) || (lower.length > 4 && finiteEnding.test(lower) && (!isCapital || at === 0))) return true;
  return subjectPronouns.has(tokens[at - 1]?.lower ?? '') || /^(?:se|s'|ne|n')$/.test(tokens[at - 1]?.lower ?? '');
}
