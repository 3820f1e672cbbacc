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

/** Independence is counted on origins, not on articles. */
export interface Origins {
  /** Distinct named origins (entity slug or words → label), in order of first mention. */
  readonly named: readonly {
    readonly id: string;
    readonly label: string;
    readonly reports: readonly string[];
  }[];
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
  | {
      readonly kind: 'published';
      readonly report: string;
      readonly published: string;
      readonly modified?: string | undefined;
    }
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
  /** EDTF of the fact: its own, else its event's. */
  readonly date: string | undefined;
  readonly dateBasis: Basis;
  readonly cells: readonly Cell[];
  /** Reports that tell it. */
  readonly reports: readonly string[];
  readonly origins: Origins;
}

export interface ComparedTopic {
  readonly topic: Topic;
  readonly facets: readonly ComparedFacet[];
  /** Over all facets: who the reports rest on. */
  readonly origins: Origins;
  readonly synthesis: Synthesis;
}

/** A facet that reports tell differently, in one respect. */
export interface ToldDifferently {
  readonly facet: ComparedFacet;
  readonly respect: 'quantity' | 'giver' | 'hedge' | 'attribution';
  /** What each variant is (words, a number, an origin's label, `hedged`); '' where a report does not say. */
  readonly variants: readonly { readonly value: string; readonly mentions: readonly FacetMention[] }[];
}

/** What the matrix of a topic amounts to; every statement keeps the cells it rests on. */
export interface Synthesis {
  /** Told by every report that speaks of the same event (day, where the facet has no event), two at least. */
  readonly common: readonly ComparedFacet[];
  /** Told by two or more, but not by all who speak of the same event. */
  readonly partial: readonly ComparedFacet[];
  readonly different: readonly ToldDifferently[];
  /** Told by one report alone. */
  readonly alone: readonly { readonly facet: ComparedFacet; readonly report: string }[];
  /** Reports that were published before a fact: they could not tell it. */
  readonly notYet: readonly { readonly report: string; readonly facets: readonly ComparedFacet[] }[];
  /** Told by no report (a facet that an editor defined and nothing tells). */
  readonly untold: readonly ComparedFacet[];
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
