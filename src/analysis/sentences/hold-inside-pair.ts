import type { Span } from '../../corpus/report.ts';
import { type Correction, joinWhere } from './correction.ts';

const mark = /[«»“”„"()[\]]/gu;
const closingOf: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '(': ')', '[': ']' };

/**
 * No sentence ends inside a quotation or a parenthesis whose two marks stand in the passage.
 *
 * A mark without its partner holds nothing; the straight `'` is an apostrophe and pairs with nothing.
 */
export const holdInsidePair: Correction = ({ text, sentences }) => {
  const pairs = outermostPairs(text);
  let index = 0;
  return joinWhere(sentences, (left, right) => {
    while ((pairs[index]?.end ?? Number.POSITIVE_INFINITY) <= left.end) index += 1;
    const pair = pairs[index];
    return pair !== undefined && pair.start < left.end && right.start < pair.end;
  });
};

/** The stretches between paired marks, marks included, in order; a pair inside another is left out. */
export function outermostPairs(text: string): readonly Span[] {
  const open: { readonly sign: string; readonly start: number }[] = [];
  const pairs: Span[] = [];
  for (const { 0: sign, index } of text.matchAll(mark)) {
    const isTurned = endsWords(text, index);
    const partner = open.findLastIndex(({ sign: opening }) => closes(sign, opening) || (isTurned && sign === opening && /[«“]/.test(sign)));
    const opens = sign === '"' || sign in closingOf;
    if (partner >= 0 && open.length - partner <= deepest) {
      const start = open[partner]?.start ?? index;
      open.length = partner;
      while ((pairs.at(-1)?.start ?? -1) >= start) pairs.pop();
      pairs.push({ start, end: index + 1 });
    } else if (opens) {
      open.push({ sign, start: index });
    }
    if (open.length > deepest) open.shift();
  }
  return pairs;
}

/** Marks left open deeper than this are lost ones. */
const deepest = 6;

/** « “On verra“, dit-il »: an opening mark that stands where a closing one should, right behind a word and before a space or a sign. */
function endsWords(text: string, index: number): boolean {
  return /[\p{L}\p{N}.!?…]/u.test(text[index - 1] ?? '') && /^(?:[\s,;:)]|$)/u.test(text.slice(index + 1, index + 2));
}

function closes(sign: string, opening: string): boolean {
  return opening === '"' ? sign === '"' : closingOf[opening] === sign;
}
