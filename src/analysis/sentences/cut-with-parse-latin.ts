import { ParseLatin } from 'parse-latin';
import type { Span } from '../../corpus/report.ts';

const parser = new ParseLatin();

/** Where parse-latin finds sentences in one passage, in order, white space around them left out. */
export function cutWithParseLatin(text: string): readonly Span[] {
  return stretchesOf(text).flatMap(({ start, end }) => sentencesOf(text.slice(start, end), start));
}

function sentencesOf(stretch: string, offset: number): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of parser.parse(stretch).children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const { type, position } of paragraph.children) {
      const start = position?.start.offset;
      const end = position?.end.offset;
      if (type === 'WhiteSpaceNode' || start === undefined || end === undefined) continue;
      const trimmed = stretch.slice(start, end).trim();
      if (trimmed === '') continue;
      const from = start + stretch.slice(start, end).indexOf(trimmed);
      sentences.push({ start: offset + from, end: offset + from + trimmed.length });
    }
  }
  return sentences;
}

/** parse-latin removes from the middle of its lists: a stretch this long keeps its time linear. */
const longestStretch = 8000;
const surelyFinal = /(?<=\p{Ll}{3})[.!?]\s+(?=\p{Lu}\p{Ll})/gu;

/** The passage in stretches that parse-latin reads quickly, cut where a sentence surely ends. */
function stretchesOf(text: string): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  while (text.length - start > longestStretch) {
    const end = lastFinal(text.slice(start, start + longestStretch)) ?? longestStretch;
    stretches.push({ start, end: start + end });
    start += end;
  }
  if (start < text.length) stretches.push({ start, end: text.length });
  return stretches;
}

function lastFinal(stretch: string): number | undefined {
  let last: number | undefined;
  for (const { 0: found, index } of stretch.matchAll(surelyFinal)) last = index + found.length;
  return last;
}
