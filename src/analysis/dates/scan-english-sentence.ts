import type { ReadingForm } from '../../french/reading-form.ts';
import { englishDate } from './forms/english-date.ts';
import type { Moment } from './moment.ts';
import type { Memories } from './recall.ts';
import type { NamedFinding } from './join-intervals.ts';

const wordStart = /(?<![\p{L}\p{N}])[jfmasond]/gu;

/** The full dates of an English sentence (a photo caption, an agency's notice): nothing else is read in English. */
export function scanEnglishSentence(
  { text }: ReadingForm,
  original: string,
  reference: Moment | undefined,
  recall: Memories,
): readonly NamedFinding[] {
  const findings: NamedFinding[] = [];
  const { pattern, read, rule } = englishDate;
  for (const { index } of text.matchAll(wordStart)) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (!match) continue;
    const found = { start: index, end: index + match[0].length, text: match[0], groups: match.groups ?? {} };
    const scene = {
      text,
      original: () => original,
      reference,
      recall,
      outlook: () => 'past' as const,
      isPartOf: false,
    };
    for (const finding of read(found, scene) ?? []) findings.push({ ...finding, rule });
  }
  return findings;
}
