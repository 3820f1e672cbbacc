import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { raise } from '../corpus/notice.ts';
import type { Override, Span } from '../corpus/report.ts';
import { stableHash } from '../french/stable-hash.ts';
import type { Passage, Reading, Sentence } from './records.ts';
import { breakAfterFinalSign } from './sentences/break-after-final-sign.ts';
import type { Correction } from './sentences/correction.ts';
import { cutWithParseLatin } from './sentences/cut-with-parse-latin.ts';
import { giveClosingMarkToItsSentence } from './sentences/give-closing-mark-to-its-sentence.ts';
import { holdAfterAbbreviation } from './sentences/hold-after-abbreviation.ts';
import { holdBeforeContinuation } from './sentences/hold-before-continuation.ts';
import { holdInsidePair } from './sentences/hold-inside-pair.ts';
import { holdWhereAnEditorSays } from './sentences/hold-where-an-editor-says.ts';
import { workspaceOf } from './workspace.ts';

/** What is mended after parse-latin, in this order: first what it should have cut, then what it should not. */
const corrections: readonly Correction[] = [
  breakAfterFinalSign,
  giveClosingMarkToItsSentence,
  holdAfterAbbreviation,
  holdBeforeContinuation,
  holdInsidePair,
];

/** unified plugin: appends the sentences of every passage of the reading to `file.data.sentences`. */
export const splitSentences: Plugin<[], Root> = () => (_tree, file) => {
  const { reading, sentences, overrides } = workspaceOf(file);
  const held = overrides.filter(({ kind, action }) => kind === 'sentence' && action === 'reject');
  for (const sentence of findSentences(reading, held)) sentences.push(sentence);
  for (const override of held) warnWhereIdle(file, override, findSentences(reading));
};

function warnWhereIdle(file: VFile, override: Override, uncorrected: readonly Sentence[]): void {
  const covering = ({ part, start, end }: Sentence): boolean =>
    part === override.part && start <= override.start && override.end <= end;
  if (!uncorrected.some(covering)) return;
  raise(file, {
    degree: 'warning',
    ruleId: 'override-repeats-rules',
    source: 'analysis',
    reason: `The sentence override of « ${override.quote} » rejects a boundary that the rules do not see`,
    place: override.fileOffset,
    note: 'Remove it.',
  });
}

/**
 * Where the sentences of one passage stand, in order; offsets count in the passage. White space between them is in
 * none, every other character is in one.
 */
export function cutSentences(text: string): readonly Span[] {
  return corrections.reduce<readonly Span[]>(
    (sentences, correct) => correct({ text, sentences }),
    cutWithParseLatin(text),
  );
}

/**
 * The sentences of a reading with their stable ids.
 *
 * Offsets count in the text that the passage belongs to (the report's text, its title, the removed passage).
 * No sentence ends inside the words of `held`.
 */
export function findSentences(reading: Reading, held: readonly Override[] = []): readonly Sentence[] {
  const name = identifier(reading.report);
  return reading.passages.flatMap((passage, index) =>
    holdWhereAnEditorSays(cutSentences(passage.text), heldIn(passage, held)).map((span, rank): Sentence => {
      const text = passage.text.slice(span.start, span.end);
      return {
        kind: 'sentence',
        id: name(passage, text),
        report: reading.report,
        part: passage.part,
        role: passage.role,
        lang: passage.lang,
        text,
        start: passage.start + span.start,
        end: passage.start + span.end,
        passage: index,
        paragraph: passage.paragraph,
        rank: rank + 1,
      };
    }),
  );
}

function heldIn(passage: Passage, held: readonly Override[]): readonly Span[] {
  return held
    .filter(({ part }) => part === passage.part)
    .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }));
}

const notWord = /[^\p{L}\p{N}]+/gu;

/** Gives each sentence its id: from its words, so that typography, order and neighbours change nothing. */
function identifier(report: string): (passage: Passage, text: string) => string {
  const counts = new Map<string, number>();
  return (passage, text) => {
    const base = `${report}#${fragment(passage, text)}`;
    const rank = (counts.get(base) ?? 0) + 1;
    counts.set(base, rank);
    return rank === 1 ? base : `${base}-${rank}`;
  };
}

function fragment({ part }: Passage, text: string): string {
  if (part === 'title') return 'titre';
  const words = text.normalize('NFKC').toLowerCase().replace(notWord, ' ').trim();
  return `${part === 'removed' ? 'r' : 'p'}-${stableHash(words === '' ? text : words)}`;
}
