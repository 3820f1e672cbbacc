import type { Basis, Quote, Report } from './report.ts';

/** Common to every content file: its address, and where it stands for messages. */
export interface ContentFile {
  readonly slug: string;
  /** Relative to the content folder: `events/2023-09-17-depart.md`. */
  readonly path: string;
  /** The Markdown after the front matter, trimmed; '' where there is none. */
  readonly body: string;
  /** The whole file as it was read (line ends as LF), so that later layers can give line and column. */
  readonly source?: string | undefined;
}

/** A headline sentence of the dossier whose numbers the build checks against what it computes. */
export interface Finding {
  readonly topic: string;
  readonly facet: string | undefined;
  readonly headline: string;
  readonly text: string | undefined;
  /** Computed counts that the headline states: `{reports: 3, origins: 1, …}`. */
  readonly states: Readonly<Record<string, number>>;
  readonly fileOffset: number;
}

/** `dossier.md`: what the dossier is called, when and where it plays, and what its front page says. */
export interface DossierFile extends ContentFile {
  readonly title: string;
  readonly subtitle: string | undefined;
  /** EDTF interval. */
  readonly period: string | undefined;
  /** IANA name of the time zone of the place. */
  readonly timeZone: string | undefined;
  /** Slugs in the order sources are shown; the others follow by publication, then slug. */
  readonly order: readonly string[];
  readonly findings: readonly Finding[];
  readonly utterances: readonly UtteranceGroup[];
}

/** Whether a thing happened, was said, was announced for later, or had gone before. */
export type EventKind = 'happened' | 'said' | 'announced' | 'background';

/** Evidence for an event: words of a report, with what an editor knows of them. */
export interface EventEvidence extends Quote {
  /** The words of the quoted sentence that give the time, where an editor points at them. */
  readonly expression: string | undefined;
  /** When the words were said or written (EDTF), where that differs from when it happened. */
  readonly said: string | undefined;
  readonly note: string | undefined;
  /** Who the report says it from, where an editor says so: the chain from the report outward. */
  readonly attribution: StatedAttribution | undefined;
}

/** A file of `events/`: one thing that reports tell, with the quotes that tell it. */
export interface EventFile extends ContentFile {
  readonly title: string;
  /** EDTF; undefined for an event that says it has no date. */
  readonly date: string | undefined;
  readonly dateBasis: Basis;
  readonly dateNote: string | undefined;
  /** Slug of a place entity, or undefined. */
  readonly place: string | undefined;
  /** Free wording of the place, shown when there is no entity or in addition to it. */
  readonly placeNote: string | undefined;
  readonly kind: EventKind;
  /** Rank within its day, low first; ties are ordered by slug. */
  readonly order: number;
  /** « avant de partir »: the order a report gives without a date. */
  readonly relative:
    | { readonly words: string; readonly event: string; readonly relation: 'before' | 'after' }
    | undefined;
  /** Shown in the six-day strip and on the map's route. */
  readonly isMilestone: boolean;
  /** Words that attach dated sentences by themselves. */
  readonly terms: readonly string[];
  readonly evidence: readonly EventEvidence[];
}

/** An attribution as an editor writes it. */
export interface StatedAttribution {
  /** From the report outward: agency, then who the agency cites. Surface words of the report. */
  readonly chain: readonly string[];
  /** Words or entity slug of the first agency or institution; undefined where none is told. */
  readonly origin: string | undefined;
  readonly originKind: 'named' | 'vague' | 'none';
  readonly speaker: string | undefined;
}

/** How many of a thing a mention tells of. */
export interface Quantity {
  readonly kind: 'exactly' | 'at least' | 'at most' | 'about' | 'unknown';
  /** Undefined for `unknown`. */
  readonly value: number | undefined;
}

/** A mention of a facet that an editor points at, to confirm, correct, add or reject what the rules find. */
export interface StatedMention extends Quote {
  readonly action: 'confirm' | 'reject';
  readonly wording: string | undefined;
  readonly quantity: Quantity | undefined;
  /** Words of the report. */
  readonly giver: string | undefined;
  readonly receiver: string | undefined;
  readonly hedged: boolean | undefined;
  readonly attribution: StatedAttribution | undefined;
  readonly note: string | undefined;
}

/** One comparable fact of a topic, with the French words that tell it. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  /** EDTF of the fact. */
  readonly date: string | undefined;
  readonly dateBasis: Basis;
  readonly dateNote: string | undefined;
  /** Slug of the event that the facet belongs to, where there is one. */
  readonly event: string | undefined;
  /** French wordings in the singular without article: `drone explosif`, `gilet pare-balles`. */
  readonly wordings: readonly string[];
  /** A sentence counts only if it also has one of these words (« offrir », « cadeau »); empty: no such condition. */
  readonly context: readonly string[];
  /** Words that rule a mention out when they stand beside it. */
  readonly excluding: readonly string[];
  /** Another facet that this one only qualifies (a model, a quality). */
  readonly of: string | undefined;
  readonly mentions: readonly StatedMention[];
  readonly fileOffset: number;
}

/** A file of `topics/`: a question to compare reports by, and its facets. */
export interface Topic extends ContentFile {
  readonly title: string;
  readonly question: string | undefined;
  /** Slugs of word families shown with this topic. */
  readonly words: readonly string[];
  readonly facets: readonly Facet[];
}

/** How far two reports are apart: they contradict each other, count different things, or can both be right. */
export type DivergenceGrade = 'hard' | 'scope' | 'compatible';

/** A file of `divergences/`: what reports disagree about, each with its words. */
export interface Divergence extends ContentFile {
  readonly title: string;
  readonly about: string;
  readonly grade: DivergenceGrade;
  readonly event: string | undefined;
  readonly quotes: readonly (Quote & { readonly says: string })[];
}

/** A family of words for one thing; each word with its inflected forms found by rule. */
export interface WordFamily extends ContentFile {
  readonly title: string;
  readonly words: readonly { readonly word: string; readonly forms: readonly string[] }[];
  /** Words that must stand near for a common word to count (« opération » only with « Ukraine »…); empty: none. */
  readonly near: readonly string[];
}

/** What a named thing is. */
export type EntityKind = 'person' | 'place' | 'organisation' | 'agency';

/** A file of `entities/`: a person, place or body, and the spellings it goes by. */
export interface Entity extends ContentFile {
  readonly kind: EntityKind;
  readonly label: string;
  /** Spellings that are this entity wherever they stand. */
  readonly forms: readonly string[];
  /** Short forms that are this entity only where nothing else claims them (« Kim »). */
  readonly shortForms: readonly string[];
  /** Titles and descriptions that mean this entity in this dossier (« le président russe »); not name forms. */
  readonly descriptions: readonly string[];
  /** WGS 84, for places. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Counts as an origin where a report cites it (agencies always do). */
  readonly isOrigin: boolean;
  readonly lang: string | undefined;
}

/** A group of quotations that an editor says render one utterance. */
export interface UtteranceGroup {
  readonly id: string;
  readonly label: string;
  readonly quotes: readonly Quote[];
}

/** Everything under `content/`, validated on its own (what needs several readings of the text is checked later). */
export interface Corpus {
  readonly dossier: DossierFile;
  /** In the order they are shown. */
  readonly reports: readonly Report[];
  readonly events: readonly EventFile[];
  readonly topics: readonly Topic[];
  readonly divergences: readonly Divergence[];
  readonly words: readonly WordFamily[];
  readonly entities: readonly Entity[];
}
