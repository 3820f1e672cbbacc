import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import type { NamedIn, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** What is known while the utterances that stand alone are gone through. */
export interface Going {
  readonly spoken: readonly SpokenSentence[];
  readonly builder: AttributionBuilder;
  readonly namedIn: NamedIn;
  /** Quotations that answer the one before them. */
  readonly answers: Set<string>;
  /** Whom the questions that are paragraphs of their own are put to. */
  readonly interviewee: Speaker | undefined;
  /** Whoever has told a reporter everything. */
  readonly teller: Speaker | undefined;
  /** The one person whom the text follows, and the pronoun by which it goes on with them. */
  readonly protagonist: Speaker | undefined;
  readonly following: 'il' | 'elle' | undefined;
  /** The one person whom a court tries. */
  readonly tried: Speaker | undefined;
  readonly headings: ReadonlySet<SpokenSentence>;
  /** The words of each quotation, each between spaces, by its id. */
  readonly wordsById: ReadonlyMap<string, string>;
  /** The place of each quotation among all, by its id. */
  readonly rankById: ReadonlyMap<string, number>;
  /** Ids of the quotations that need nobody more. */
  readonly attributed: Set<string>;
  readonly bySentence: Map<SpokenSentence, readonly BuiltAttribution[]>;
  readonly added: BuiltAttribution[];
}
