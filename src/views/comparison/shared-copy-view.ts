import type { Addresses } from '../../addresses/addresses.ts';
import type { Dossier, PairSimilarity, SharedRun } from '../../dossier/dossier.ts';
import { placeInWords } from '../citation-view.ts';
import { type PageFrame, pageFrame } from '../page-frame.ts';
import { SourceIndex, type SourceView } from '../source-view.ts';
import { countOf } from '../wording/count-of.ts';

/** How alike two reports are, for one square of the heat map. */
export interface SquareView {
  readonly address: string | undefined;
  /** « 11 mots », or « moins de 8 ». */
  readonly words: string;
  /** « 2,4 % ». */
  readonly share: string;
  /** « 11 mots, La Libre et Al-Manar »: its name as a link. */
  readonly label: string;
  /** Strength of its tint, 0 to 1. */
  readonly heat: number;
}

/** A run of words that several reports have in common. */
export interface RunView {
  readonly words: string;
  readonly kind: string;
  readonly places: readonly {
    readonly source: SourceView;
    /** The report's own characters. */
    readonly text: string;
    readonly address: string;
    readonly place: string;
  }[];
}

/** Shared wording between all pairs. */
export interface SharedCopyView {
  readonly sources: readonly SourceView[];
  /** One row per source; undefined on the diagonal. */
  readonly rows: readonly (readonly (SquareView | undefined)[])[];
  readonly runs: readonly RunView[];
}

const kinds: Readonly<Record<SharedRun['kind'], string>> = {
  'agency-copy': 'reprise probable d’une même dépêche',
  enumeration: 'énumération\u00A0: origine indéterminée',
};

/** The shared copy of a dossier. */
export function sharedCopyView(dossier: Dossier, addresses: Addresses): SharedCopyView {
  const sources = new SourceIndex(dossier, addresses);
  const most = Math.max(1e-9, ...dossier.similarities.map(({ jaccard }) => jaccard));
  return {
    sources: sources.all,
    rows: sources.all.map((row) =>
      sources.all.map((column) => {
        const pair = dossier.similarities.find(({ reports }) => row !== column && reports.includes(row.slug) && reports.includes(column.slug));
        return pair && square(pair, row, column, most, dossier, addresses);
      }),
    ),
    runs: dossier.sharedRuns.map((run) => runView(run, sources, addresses)),
  };
}

/** What stands around the page of shared copy. */
export function sharedCopyFrame(dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: 'Les passages communs',
    description: 'Les suites de mots identiques d’un article à l’autre, et ce qu’elles disent de leur origine.',
    section: 'comparison',
  });
}

function square(
  { jaccard, longestRun, reports }: PairSimilarity,
  row: SourceView,
  column: SourceView,
  most: number,
  dossier: Dossier,
  addresses: Addresses,
): SquareView {
  const hasPage = dossier.pairs.some((pair) => pair.reports.includes(row.slug) && pair.reports.includes(column.slug));
  const words = longestRun ? countOf(longestRun.words, 'mot') : 'moins de 8';
  const share = `${(jaccard * 100).toFixed(1).replace('.', ',')}\u202F%`;
  return {
    address: hasPage ? addresses.face(reports[0], reports[1]) : undefined,
    words,
    share,
    label: `${words}, ${row.name} et ${column.name}`,
    heat: Math.round((jaccard / most) * 100) / 100,
  };
}

function runView({ words, kind, places }: SharedRun, sources: SourceIndex, addresses: Addresses): RunView {
  return {
    words: countOf(words, 'mot'),
    kind: kinds[kind],
    places: places.map(({ report, quote, sentence }) => ({
      source: sources.get(report),
      text: quote,
      address: addresses.sentence(sentence.id),
      place: placeInWords(sentence),
    })),
  };
}
