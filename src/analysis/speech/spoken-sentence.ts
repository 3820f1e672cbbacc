import type { Span } from '../../corpus/report.ts';
import type { Passage, Sentence } from '../records.ts';
import { findMedia, type MediumFound } from './find-media.ts';
import { findSourcingFrames } from './find-sourcing-frames.ts';
import { findVerbFrames } from './find-verb-frames.ts';
import { findLabelFrame, furtherLabels } from './find-label-frame.ts';
import type { Frame } from './frame.ts';
import type { Range } from './noun-phrase.ts';
import { type Masked, readTokens, type Token } from './read-tokens.ts';

/** A sentence with its tokens and the frames in it. */
export interface SpokenSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
  readonly media: readonly MediumFound[];
  /** The words of a token range, as they stand. */
  readonly wordsOf: (range: Range) => string;
  /** A stretch of it read by itself, for what stands inside a quotation; `masked` are those nested in it. */
  readonly inside: (span: Span, masked?: readonly Masked[]) => SpokenSentence;
  /** Where a token range stands, in the text of the sentence's part. */
  readonly spanOf: (range: Range) => Span;
}

/** Tokens that are read at once: longer runs without a full stop are no prose. */
const longest = 500;

/** A quotation to be passed over in the sentences its words stand in. */
export interface MaskedWords extends Masked {
  /** Where its words begin. */
  readonly words: number;
}

/** Characters of a quotation that are read for a clause of the report’s own. */
const longestInside = 3000;

/**
 * The sentences of a passage read for speech. `masked` are the outermost quotations of its text, in order;
 * offsets count in that text.
 */
export function readSpeech(
  passage: Passage,
  sentences: readonly Sentence[],
  masked: readonly MaskedWords[],
): readonly SpokenSentence[] {
  const local = masked.map(({ start, end, words, index }) => ({ start: start - passage.start, end: end - passage.start, words: words - passage.start, index }));
  let from = 0;
  return sentences.map((sentence) => {
    const span = { start: sentence.start - passage.start, end: sentence.end - passage.start };
    while (from < local.length && (local[from]?.end ?? 0) <= span.start) from += 1;
    const inside: Masked[] = [];
    for (let at = from; at < local.length; at += 1) {
      const mask = local[at];
      // A mark that stuck to the sentence before opens words of this one.
      if (!mask || mask.words >= span.end) break;
      inside.push(mask);
    }
    const tokens = readTokens(passage.text, span, inside).slice(0, longest);
    return spokenSentence(passage, sentence, tokens);
  });
}

/** « Londres, par la voix de X, a jugé »: X speaks. */
function throughSpokesman(frame: Frame, sourcing: readonly Frame[]): Frame {
  if (frame.kind !== 'lead' || !frame.voice) return frame;
  const { voice, cue } = frame;
  const spokesman = sourcing.find(
    (source) => /^(?:par la voix|sous la plume|de la bouche) de$/.test(source.lemma) && ((source.cue.start >= voice.end && source.cue.end <= cue.start) || source.cue.start === 0),
  );
  return spokesman?.voice ? { ...frame, voice: spokesman.voice } : frame;
}

/** « selon l’AFP, qui cite X, … »: the verb tells whom the source has it from, not what was said. */
function isOfSource({ cue }: Frame, sourcing: readonly Frame[]): boolean {
  return sourcing.some((source) => source.voice !== undefined && cue.start >= source.voice.end && cue.end <= source.content.start);
}

/** The frames of a stretch of text, in order. */
function framesOf(tokens: readonly Token[]): readonly Frame[] {
  const sourcing = findSourcingFrames(tokens);
  const verbal = findVerbFrames(tokens)
    .filter((frame) => !isOfSource(frame, sourcing))
    .map((frame) => throughSpokesman(frame, sourcing));
  const label = findLabelFrame(tokens, [...verbal, ...sourcing]);
  return [...verbal, ...sourcing, ...(label ? [label] : []), ...furtherLabels(tokens).filter(({ cue }) => cue.start !== label?.cue.start && !verbal.some(({ content }) => content.start === cue.end))].sort((a, b) => a.cue.start - b.cue.start);
}

/** Its frames and media are looked for when they are first asked for: most quotations need their tokens only. */
function spokenSentence(passage: Passage, sentence: Sentence, tokens: readonly Token[]): SpokenSentence {
  let frames: readonly Frame[] | undefined;
  let media: readonly MediumFound[] | undefined;
  const spanOf = ({ start, end }: Range): Span => ({
    start: passage.start + (tokens[start]?.start ?? sentence.end - passage.start),
    end: passage.start + (tokens[Math.max(start, end - 1)]?.end ?? sentence.end - passage.start),
  });
  return {
    sentence,
    tokens,
    get frames() {
      frames ??= framesOf(tokens);
      return frames;
    },
    get media() {
      media ??= findMedia(tokens);
      return media;
    },
    spanOf,
    inside: ({ start, end }, masked = []) => {
      const from = start - passage.start;
      const span = { start: from, end: Math.min(end - passage.start, from + longestInside, passage.text.length) };
      const nested = masked.map((mask) => ({ ...mask, start: mask.start - passage.start, end: mask.end - passage.start }));
      return spokenSentence(passage, sentence, readTokens(passage.text, span, nested).slice(0, longest));
    },
    wordsOf: (range) => {
      const { start, end } = spanOf(range);
      return passage.text.slice(start - passage.start, end - passage.start);
    },
  };
}
