import type { Addresses } from '../addresses/addresses.ts';
import type { Cell, ComparedTopic, Silence } from '../dossier/compared-topic.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type DifferenceView, synthesisView } from './comparison/synthesis-view.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { SourceIndex, type SourceView } from './source-view.ts';
import { originsAlone } from './wording/origins-in-words.ts';
import { publicationInWords } from './wording/source-names.ts';
import { silenceLabel } from './wording/silence-in-words.ts';

/** A square of the sheet: the state that its shape shows, and what it means. */
export interface SummarySquare {
  readonly state: 'reported' | Silence['kind'];
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

const told: SummarySquare = { state: 'reported', label: 'rapporté' };
const silentKinds = ['before-fact', 'after-fact', 'undecidable'] as const;

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
      origins: originsAlone(facet.origins),
    })),
    legend: [told, ...silentKinds.map(silentSquare)],
    different: synthesisView(topic, dossier, sources, addresses).different,
    comparison: addresses.comparison(topic.topic.slug),
  };
}

/** What stands around the printed sheet. */
export function summaryFrame(topic: ComparedTopic, dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: `${topic.topic.title}, en une page`,
    description: `${topic.topic.title}\u00A0: la comparaison sur une feuille A4, à imprimer.`,
    section: 'comparison',
  });
}

function squareOf(cell: Cell): SummarySquare {
  return cell.state === 'reported' ? told : silentSquare(cell.silence.kind);
}

function silentSquare(kind: Silence['kind']): SummarySquare {
  return { state: kind, label: silenceLabel[kind] };
}
