import type { Attribution, FactRecord, Review } from '../analysis/records.ts';
import type { Facet, Quantity, Topic } from '../corpus/corpus.ts';
import type { Basis } from '../corpus/report.ts';
import type { Citation } from './citation.ts';
import type { Origins } from './origins.ts';

/** Why a report does not mention a facet. */
export interface Silence {
  readonly kind: 'before-fact' | 'after-fact' | 'undecidable';
  /** What the verdict rests on, each a fact of the dossier with its evidence. */
  readonly premises: readonly Premise[];
}

/** One fact that a verdict on a silence rests on. */
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

/** What one report does with one facet: it tells it, or not, and why. */
export type Cell =
  | { readonly state: 'reported'; readonly report: string; readonly mentions: readonly FacetMention[] }
  | { readonly state: 'silent'; readonly report: string; readonly silence: Silence };

/** One facet across the reports: a row of the matrix. */
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

/** A topic across the reports: its matrix, and what it amounts to. */
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
