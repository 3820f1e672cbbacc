import type { Quantity } from '../corpus/corpus.ts';
import type { Basis, BlockRole, Part, Span } from '../corpus/report.ts';

/**
 * Where a record stands. `start` and `end` are UTF-16 code units into the text that the sentence belongs to:
 * the report's text, its title (sentence `<slug>#titre`), or the removed passage.
 */
export interface Evidence extends Span {
  /** Slug of the report. */
  readonly report: string;
  /** Id of the sentence: `<slug>#<fragment>`. */
  readonly sentence: string;
}

/** `automatic`: a rule found it and nobody has said more; else what an editor did with it. */
export type Review = 'automatic' | 'confirmed' | 'overridden';

/** A passage to be read: the title, a block of the text, or a removed passage, with its place in its own text. */
export interface Passage extends Span {
  readonly part: Part;
  readonly role: BlockRole | 'title' | 'removed';
  readonly lang: string;
  /** `text.slice(start, end)` of the text that `part` names. */
  readonly text: string;
  readonly paragraph: number;
  /** The white space between it and the passage before it in the same text, as it is; undefined for the first. */
  readonly gap?: string;
  /** For a removed line: index of its passage in `Report.removed`, whose text its offsets count in. */
  readonly removed?: number;
}

/** What the plugins read: a report's passages and the days its words count from. */
export interface Reading {
  readonly report: string;
  /** Title first (if any), then the blocks, then the removed passages. */
  readonly passages: readonly Passage[];
  /** EDTF; undefined where neither reference nor publication is known. */
  readonly reference: string | undefined;
  /** EDTF. */
  readonly published: string | undefined;
}

/** A sentence of a passage; offsets in the text of its part. */
export interface Sentence extends Span {
  readonly kind: 'sentence';
  /** `<slug>#titre` or `<slug>#p-<hash of its words>[-rank]`; removed passages: `<slug>#r-<hash>`. */
  readonly id: string;
  readonly report: string;
  readonly part: Part;
  readonly role: Passage['role'];
  readonly lang: string;
  readonly text: string;
  /** Index into `Reading.passages`. */
  readonly passage: number;
  readonly paragraph: number;
  /** Rank within its passage, from 1. */
  readonly rank: number;
}

/** What a time expression is in ISO-TimeML: a day or longer, a time of day, a duration, a repetition. */
export type Timex3Type = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** The same expression in ISO-TimeML (as the French TimeBank applies it). */
export interface Timex3 {
  readonly type: Timex3Type;
  readonly value: string;
  /** START, MID, END, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, APPROX, BEFORE, AFTER. */
  readonly mod: string | undefined;
}

/** A time expression and what it stands for on the calendar. */
export interface DateRecord {
  readonly kind: 'date';
  readonly evidence: Evidence;
  readonly expression: string;
  /** EDTF, or undefined where the expression names no place on the calendar. */
  readonly value: string | undefined;
  readonly timex3: Timex3;
  readonly basis: Basis;
  /** What the value was counted from: an EDTF date, undefined for an absolute expression. */
  readonly anchor: string | undefined;
  /** Where the anchor comes from. */
  readonly anchorKind: 'reference' | 'text' | 'editor' | undefined;
  /** Name of the rule, kebab-case. */
  readonly rule: string;
  /** Shared by the two records of one interval. */
  readonly interval: string | undefined;
  readonly review: Review;
  /** Why an editor overrode it, French. */
  readonly why: string | undefined;
}

/** A name in the text, tied to an entity where one is known. */
export interface NameRecord {
  readonly kind: 'name';
  readonly evidence: Evidence;
  readonly form: string;
  /** Slug of the entity; undefined for a capitalised name nobody has listed. */
  readonly entity: string | undefined;
  /** `listed` in an entity file, `variant` proposed by transliteration (inferred), `unknown`. */
  readonly status: 'listed' | 'variant' | 'unknown';
  readonly rule: string;
  readonly review: Review;
}

/** Words between quotation marks. */
export interface QuotationRecord {
  readonly kind: 'quotation';
  /** Stable id: `<slug>#q-<hash>`. */
  readonly id: string;
  /** The words between the marks; the marks themselves stand outside. */
  readonly evidence: Evidence;
  /** With the marks. */
  readonly outer: Span;
  readonly text: string;
  /** A whole utterance, words woven into the report's own sentence, or a quoted term that nobody said. */
  readonly use: 'speech' | 'partial' | 'term';
  /** A mark was lost and the extent is inferred. */
  readonly isRepaired: boolean;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  readonly rule: string;
  readonly review: Review;
}

/** A link of an attribution chain, from the report outward. */
export interface ChainLink {
  /** The report's own words, or undefined where the link is inferred and not worded. */
  readonly words: string | undefined;
  /** What to call it: the entity's label, else the words. */
  readonly label: string;
  readonly entity: string | undefined;
  readonly role: 'agency' | 'medium' | 'speaker';
  readonly basis: Basis;
  /** Where the words stand. */
  readonly evidence: Evidence | undefined;
}

/** Who a report says something from. */
export interface Attribution {
  /** From the report outward; empty where nobody is told. */
  readonly chain: readonly ChainLink[];
  /** Entity slug for a named origin, else the words; undefined for `none`. */
  readonly origin: string | undefined;
  readonly originLabel: string | undefined;
  readonly originKind: 'named' | 'vague' | 'none';
  /** Who said it, at the far end: the words of the report. */
  readonly speaker: string | undefined;
  readonly speakerEntity: string | undefined;
}

/** Words that a report puts in the mouth of somebody. */
export interface AttributionRecord {
  readonly kind: 'attribution';
  /** The words that are attributed. */
  readonly evidence: Evidence;
  /** The reporting words: « selon », « a affirmé ». */
  readonly cue: Evidence;
  /** Lemma of the reporting verb or the preposition: `affirmer`, `selon`. */
  readonly lemma: string;
  readonly attribution: Attribution;
  /** Ids of the quotations it covers. */
  readonly quotations: readonly string[];
  readonly basis: Basis;
  readonly rule: string;
  readonly review: Review;
}

/** Words that hold a claim at arm's length: the press conditional, a verb of doubt. */
export interface HedgeRecord {
  readonly kind: 'hedge';
  /** The claim that is held at arm's length. */
  readonly evidence: Evidence;
  /** « aurait été présenté », « prétend ». */
  readonly cue: Evidence;
  readonly rule: string;
  readonly review: Review;
}

/** A mention of a facet of a topic. */
export interface FactRecord {
  readonly kind: 'fact';
  readonly topic: string;
  readonly facet: string;
  /** The wording with its determiner or number. */
  readonly evidence: Evidence;
  readonly wording: string;
  readonly quantity: Quantity;
  /** Model, qualities: the report's words. */
  readonly qualities: readonly string[];
  readonly giver: string | undefined;
  readonly receiver: string | undefined;
  readonly isHedged: boolean;
  readonly attribution: Attribution;
  /** EDTF of the act, from the sentence or its neighbours. */
  readonly date: string | undefined;
  readonly basis: Basis;
  readonly rule: string;
  readonly review: Review;
  readonly note: string | undefined;
}

/** Anything found in a report. */
export type AnalysisRecord =
  | Sentence
  | DateRecord
  | NameRecord
  | QuotationRecord
  | AttributionRecord
  | HedgeRecord
  | FactRecord;

/** Lists to append to, one for each kind of record. */
export interface RecordLists {
  readonly sentences: Sentence[];
  readonly dates: DateRecord[];
  readonly names: NameRecord[];
  readonly quotations: QuotationRecord[];
  readonly attributions: AttributionRecord[];
  readonly hedges: HedgeRecord[];
  readonly facts: FactRecord[];
}

/** All that was found in one report. Each list is in text order: title, text, removed passages. */
export interface Analysis {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateRecord[];
  readonly names: readonly NameRecord[];
  readonly quotations: readonly QuotationRecord[];
  readonly attributions: readonly AttributionRecord[];
  readonly hedges: readonly HedgeRecord[];
  readonly facts: readonly FactRecord[];
}
