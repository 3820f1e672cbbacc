import type { Addresses } from '../addresses/addresses.ts';
import type { Cell, ComparedTopic, Dossier } from '../dossier/dossier.ts';
import { type DifferenceView, synthesisView } from './comparison/synthesis-view.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { SourceIndex, type SourceView } from './source-view.ts';
import { originParts } from './wording/origins-in-words.ts';
import { publicationInWords } from './wording/source-names.ts';
import { silenceLabel } from './wording/silence-in-words.ts';

/** A square of the sheet: a sign, and what it means. */
export interface SummarySquare {
  readonly sign: string;
  readonly label: string;
}

/** A fact on one line. */
export interface SummaryRow {
  readonly label: string;
  readonly address: string;
  readonly squares: readonly SummarySquare[];
  readonly origins: string;
}

/** A topic on one A4 sheet. */
export interface SummaryView {
  readonly title: string;
  readonly question: string | undefined;
  readonly sources: readonly { readonly source: SourceView; readonly published: string }[];
  readonly rows: readonly SummaryRow[];
  readonly legend: readonly SummarySquare[];
  readonly different: readonly DifferenceView[];
  readonly comparison: string;
}

const told: SummarySquare = { sign: '●', label: 'rapporté' };
const silent: Readonly<Record<'before-fact' | 'after-fact' | 'undecidable', SummarySquare>> = {
  'before-fact': { sign: '◌', label: silenceLabel['before-fact'] },
  'after-fact': { sign: '◗', label: silenceLabel['after-fact'] },
  undecidable: { sign: '○', label: silenceLabel.undecidable },
};

/** What the printed sheet of a topic shows. */
export function summaryView(topic: ComparedTopic, dossier: Dossier, addresses: Addresses): SummaryView {
  const sources = new SourceIndex(dossier, addresses);
  const finding = dossier.corpus.dossier.findings.find((one) => one.topic === topic.topic.slug);
  return {
    title: finding?.headline ?? topic.topic.title,
    question: topic.topic.question,
    sources: dossier.corpus.reports.map((report) => ({ source: sources.get(report.slug), published: publicationInWords(report) })),
    rows: topic.facets.map((facet) => ({
      label: facet.facet.label,
      address: addresses.facet(topic.topic.slug, facet.facet.id),
      squares: facet.cells.map(squareOf),
      origins: originParts(facet.origins).join(', '),
    })),
    legend: [told, ...Object.values(silent)],
    different: synthesisView(topic, dossier, sources, addresses).different,
    comparison: addresses.comparison(topic.topic.slug),
  };
}

/** What stands around the printed sheet. */
export function summaryFrame(topic: ComparedTopic, dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: `${topic.topic.title}, en une page`,
    description: `La comparaison «\u202F${topic.topic.title}\u202F» sur une feuille A4, à imprimer.`,
    section: 'comparison',
  });
}

function squareOf(cell: Cell): SummarySquare {
  return cell.state === 'reported' ? told : silent[cell.silence.kind];
}
