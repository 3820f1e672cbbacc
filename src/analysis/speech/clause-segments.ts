import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, prepositions, timeNouns } from '../../french/chunk-words.ts';
import { endOfAdjectives } from './adjective-list.ts';
import { isNameToken } from './name-runs.ts';
import type { Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { latter } from './voice.ts';

/** Parts of a sentence between commas, semicolons, colons and dashes; quotations break too. */
export function segmentsOf(tokens: readonly Token[], from: number, to: number): readonly Range[] {
  const segments: Range[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    const breaks = token.kind === 'mark' && /^[,;:–—.!?…]|^-$/.test(token.text) && depth === 0;
    if (!breaks) continue;
    const listed = endOfAdjectives(tokens, at, to);
    if (listed !== undefined) {
      at = listed - 1;
      continue;
    }
    segments.push({ start, end: at });
    // What stands before a full stop or a colon is another sentence.
    if (!/^[,–—-]$/.test(token.text)) segments.length = 0;
    start = at + 1;
  }
  segments.push({ start, end: to });
  return segments;
}

/** Whether a noun phrase that is no complement can begin here. */
export function canBegin(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.kind === 'mark' || token.kind === 'quotation' || token.isInverted) return false;
  if (at === floor || !before) return true;
  if (before.kind !== 'word') return true;
  if (prepositions.has(before.lower) || genitives.has(before.lower) || determiners.has(before.lower)) return false;
  if (isNameToken(token)) return !isNameToken(before) && !/^(?:d'|de|du|des|la|le|l'|les)$/.test(before.lower);
  // « la salle est pleine et | quelqu’un | a dit », « et | ceux qui restent | ont dit »
  // « à celles et | ceux qui … » goes on
  if (/^(?:quelqu'une?|ceux|celles|beaucoup|chacune?)$/.test(token.lower)) return tokens[at - 2]?.lower !== 'celles';
  return determiners.has(token.lower) || latter.test(token.lower) || /^cel/.test(token.lower) || token.kind === 'number' || token.lower === 'de' || token.lower === "d'";
}

/** Whether only adverbs, days, complements of place and relative clauses stand between. */
export function isPassable(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const passed = passAdverbials(tokens, at, to).end;
    if (passed > at) {
      at = passed;
      continue;
    }
    // « le rapport | de jeudi | parle », « le tract | de la semaine dernière | dénonce »
    const dated = pastDate(tokens, at, to);
    if (dated > at) {
      at = dated;
      continue;
    }
    const lower = tokens[at]?.lower ?? '';
    // A relative clause runs up to the verb: « le maire qui dirige la ville ».
    if (/^(?:qui|dont|où)$/.test(lower)) return true;
    if (/^[\p{L}-]+(?:é|ée|és|ées|ant|i|ie|is|u|ue|us|ues|t|te|ts|tes)$/u.test(lower) && at > from - 1 && !isAuxiliary(lower) && isParticiplePlace(tokens, at)) {
      at += 1;
      continue;
    }
    return false;
  }
  return true;
}

/** Past « de » and the time that a noun is of: a day, a month, « la veille », « la semaine dernière ». */
function pastDate(tokens: readonly Token[], at: number, to: number): number {
  if (!/^(?:de|d'|du|des)$/.test(tokens[at]?.lower ?? '')) return at;
  const article = /^(?:la|l'|le|cette?|ces)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const word = tokens[article]?.lower ?? '';
  if (article >= to || !timeNouns.has(word)) return at;
  let end = article + 1;
  while (end < to && (timeNouns.has(tokens[end]?.lower ?? '') || tokens[end]?.kind === 'number' || /^(?:dernière?s?|derniers|prochaine|passée)$/.test(tokens[end]?.lower ?? ''))) end += 1;
  return end;
}

/** A participle right behind the phrase: « le groupe | basé à Paris ». */
function isParticiplePlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (prepositions.has(next.lower) || genitives.has(next.lower) || timeNouns.has(next.lower) || next.kind === 'mark');
}
