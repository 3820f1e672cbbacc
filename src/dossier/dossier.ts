import type {
  Attribution,
  Analysis,
  DateRecord,
  Evidence,
  FactRecord,
  QuotationRecord,
  Review,
  Sentence,
} from '../analysis/records.ts';
import type {
  Corpus,
  Divergence,
  Entity,
  EventFile,
  Facet,
  Quantity,
  Topic,
  WordFamily,
} from '../corpus/corpus.ts';
import type { Basis, Part, Report } from '../corpus/report.ts';

/** Words of a report, found: every claim on a page carries at least one. */
export interface Citation {
  readonly report: string;
  readonly sentence: Sentence;
  /** The exact characters of the report, in the sentence's text. */
  readonly quote: string;
  readonly evidence: Evidence;
  readonly part: Part;
}

/** A citation that tells an event. */
export interface EventMention extends Citation {
  /** The time expression of the sentence that dates the event, where there is one. */
  readonly date: DateRecord | undefined;
  readonly attribution: Attribution;
  /** The report holds it at arm's length. */
  readonly isHedged: boolean;
  /** An editor named it (`stated`) or the sentence attached itself by day and terms (`inferred`). */
  readonly basis: Basis;
  readonly review: Review;
  /** EDTF of the saying, where it differs from the happening. */
  readonly said: string | undefined;
  readonly note: string | undefined;
}

/** Independence is counted on origins, not on articles. */
export interface Origins {
  /** Distinct named origins (entity slug or words → label), in order of first mention. */
  readonly named: readonly { readonly id: string; readonly label: string; readonly reports: readonly string[] }[];
  /** Distinct vague origins, in the words of the reports. */
  readonly vague: readonly { readonly words: string; readonly reports: readonly string[] }[];
  /** Reports that tell it without saying from whom. */
  readonly none: readonly string[];
}

export interface Event {
  readonly file: EventFile;
  /** Distinct reports that tell it, in the dossier's order. */
  readonly reports: readonly string[];
  readonly mentions: readonly EventMention[];
  readonly origins: Origins;
}

/** A dated sentence that belongs to no event: « autre phrase datée ». */
export interface UnassignedSentence extends Citation {
  readonly date: DateRecord;
}

/** A day (or a coarser period) of the chronology. */
export interface ChronologyPeriod {
  /** EDTF: a day where possible. */
  readonly date: string;
  readonly events: readonly Event[];
  readonly unassigned: readonly UnassignedSentence[];
}

export interface Chronology {
  /** In order of time, background first. */
  readonly periods: readonly ChronologyPeriod[];
  /** « sans date ». */
  readonly undated: readonly Event[];
  readonly undatedSentences: readonly UnassignedSentence[];
}

/** Why a report does not mention a facet. */
export interface Silence {
  readonly kind: 'before-fact' | 'after-fact' | 'undecidable';
  /** What the verdict rests on, each a fact of the dossier with its evidence. */
  readonly premises: readonly Premise[];
}

export type Premise =
  | { readonly kind: 'published'; readonly report: string; readonly published: string }
  | { readonly kind: 'fact-date'; readonly date: string; readonly citation: Citation | undefined }
  | { readonly kind: 'tells-later-event'; readonly event: string; readonly citation: Citation };

/** A mention of a facet in one report. */
export interface FacetMention extends Citation {
  readonly wording: string;
  readonly quantity: Quantity;
  readonly qualities: readonly string[];
  readonly giver: string | undefined;
  readonly receiver: string | undefined;
  readonly isHedged: boolean;
  readonly attribution: Attribution;
  readonly review: Review;
  readonly basis: Basis;
  readonly note: string | undefined;
  readonly fact: FactRecord | undefined;
}

export type Cell =
  | { readonly state: 'reported'; readonly report: string; readonly mentions: readonly FacetMention[] }
  | { readonly state: 'silent'; readonly report: string; readonly silence: Silence };

export interface ComparedFacet {
  readonly facet: Facet;
  readonly cells: readonly Cell[];
  /** Reports that tell it. */
  readonly reports: readonly string[];
  readonly origins: Origins;
}

export interface ComparedTopic {
  readonly topic: Topic;
  readonly facets: readonly ComparedFacet[];
}

/** Where one word of a family stands. */
export interface WordUse extends Citation {
  readonly word: string;
}

export interface ComparedWords {
  readonly family: WordFamily;
  readonly words: readonly { readonly word: string; readonly uses: readonly WordUse[] }[];
}

/** Every form of one name, and where it stands. */
export interface NamedEntity {
  readonly entity: Entity;
  readonly forms: readonly {
    readonly form: string;
    readonly status: 'listed' | 'variant';
    readonly uses: readonly Citation[];
  }[];
  /** Slugs of events whose evidence names it. */
  readonly events: readonly string[];
}

/** Variants of one utterance. */
export interface QuotationGroup {
  readonly id: string;
  readonly variants: readonly {
    readonly quotation: QuotationRecord;
    readonly citation: Citation;
    readonly attribution: Attribution;
  }[];
  readonly basis: Basis;
  readonly rule: string;
}

export interface LocatedDivergence {
  readonly file: Divergence;
  /** In order of publication. */
  readonly quotes: readonly (Citation & { readonly says: string; readonly published: string })[];
  /** `superseded` where the later report may simply know more, `open` otherwise. */
  readonly order: 'open' | 'superseded' | 'stale';
}

/** A run of words that two reports share within blocks. */
export interface SharedRun {
  readonly words: number;
  readonly contentWords: number;
  readonly text: string;
  readonly places: readonly Citation[];
  readonly kind: 'agency-copy' | 'enumeration';
}

export interface PairSimilarity {
  /** Alphabetical. */
  readonly reports: readonly [string, string];
  /** Jaccard of 3-word shingles, 0 to 1. */
  readonly jaccard: number;
  readonly longestRun: SharedRun | undefined;
}

/** What the reports say together. */
export interface Dossier {
  readonly corpus: Corpus;
  readonly analyses: ReadonlyMap<string, Analysis>;
  /** By id. */
  readonly sentences: ReadonlyMap<string, Sentence>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly chronology: Chronology;
  /** By slug. */
  readonly events: ReadonlyMap<string, Event>;
  readonly topics: readonly ComparedTopic[];
  readonly words: readonly ComparedWords[];
  readonly names: readonly NamedEntity[];
  readonly quotationGroups: readonly QuotationGroup[];
  readonly divergences: readonly LocatedDivergence[];
  readonly sharedRuns: readonly SharedRun[];
  readonly similarities: readonly PairSimilarity[];
}
