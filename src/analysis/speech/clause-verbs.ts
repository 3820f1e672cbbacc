import { isAuxiliary } from '../../french/auxiliaries.ts';
import { subjectPronouns } from '../../french/chunk-words.ts';
import type { Token } from './read-tokens.ts';

/** Whether a main clause with a finite verb stands in the tokens before `to`. */
export function hasFiniteVerb(tokens: readonly Token[], to: number): boolean {
  let isRelative = false;
  for (let at = 0; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (/^[,;:]$/.test(token.text)) isRelative = false;
    if (/^(?:qui|dont|où)$/.test(token.lower)) isRelative = true;
    else if (!isRelative && token.kind === 'quotation') return true;
    else if (!isRelative && token.kind === 'word' && isFiniteAt(tokens, at)) return true;
  }
  return false;
}

const finiteEnding = /(?:ait|aient|èrent|erai|era|eront|ira|iront|dra|dront|issent)$/;

function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (isAuxiliary(lower) || (lower.length > 4 && finiteEnding.test(lower))) return true;
  return subjectPronouns.has(tokens[at - 1]?.lower ?? '') || /^(?:se|s'|ne|n')$/.test(tokens[at - 1]?.lower ?? '');
}
