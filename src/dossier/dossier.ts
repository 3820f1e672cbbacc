import type {
  Analysis,
  Attribution,
  DateRecord,
  Evidence,
  QuotationRecord,
  Review,
  Sentence,
} from '../analysis/records.ts';
import type { Corpus, Divergence, Entity, EventFile, WordFamily } from '../corpus/corpus.ts';
import type { Basis, Report } from '../corpus/report.ts';
import type { Citation } from './citation.ts';
import type { ComparedTopic } from './compared-topic.ts';
import type { Origins } from './origins.ts';

/** A citation that tells an event. */
export interface EventMention extends Citation {
  /** The time expression of the sentence that dates the event, where there is one. */
  readonly date: DateRecord | undefined;
  /** Where the words stand that an editor says date the event, resolved by a rule or not. */
  readonly expression: Evidence | undefined;
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

/** An event with every sentence that tells it. */
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

/** The events in order of time, and what could not be put in order. */
export interface Chronology {
  /** In order of time, background first. */
  readonly periods: readonly ChronologyPeriod[];
  /** « sans date ». */
  readonly undated: readonly Event[];
  readonly undatedSentences: readonly UnassignedSentence[];
}

/** Where one word of a family stands. */
export interface WordUse extends Citation {
  readonly word: string;
}

/** A family of words, each with its uses in the reports. */
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
  /** What an editor calls the utterance. */
  readonly label: string | undefined;
  readonly variants: readonly {
    readonly quotation: QuotationRecord;
    readonly citation: Citation;
    readonly attribution: Attribution;
    /** False where an editor points at words that stand outside quotation marks (indirect speech). */
    readonly isQuoted: boolean;
    /** `stated` by an editor, or `inferred` from the words the variants share. */
    readonly basis: Basis;
  }[];
  readonly basis: Basis;
  readonly rule: string;
}

/** A disagreement that an editor points at, its quotes found in the reports. */
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

/** How much two reports share word for word. */
export interface PairSimilarity {
  /** Alphabetical. */
  readonly reports: readonly [string, string];
  /** Jaccard of 3-word shingles, 0 to 1. */
  readonly jaccard: number;
  readonly longestRun: SharedRun | undefined;
}

/** A day of the dossier's period. */
export interface StripDay {
  /** `2023-09-13`. */
  readonly date: string;
  /** Every event of the day, in its order. */
  readonly events: readonly Event[];
  readonly milestones: readonly Event[];
  /** Distinct reports that tell something of the day, in the dossier's order. */
  readonly reports: readonly string[];
}

/** How close two reports are. */
export interface ReportPair {
  /** Alphabetical. */
  readonly reports: readonly [string, string];
  /** Slugs of the events that both tell, in order of time. */
  readonly sharedEvents: readonly string[];
  readonly similarity: PairSimilarity;
  /** Of all events that either tells, the share that both tell, 0 to 1. */
  readonly closeness: number;
}

/** A report near another one, nearest first. */
export interface NearReport {
  readonly report: string;
  readonly pair: ReportPair;
}

/** What the reports say together. */
export interface Dossier {
  /** As the editors wrote it, less the findings that a later report has outdated (they are raised). */
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
  /** The days of the dossier's period; of its single-day events where it states no period. */
  readonly days: readonly StripDay[];
  /** Pairs that get a page face to face: all that share events up to twelve reports, each one's nearest beyond. */
  readonly pairs: readonly ReportPair[];
  /** For each report the others that share an event or a run of words with it, nearest first. */
  readonly nearest: ReadonlyMap<string, readonly NearReport[]>;
}
