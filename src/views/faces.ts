import type { Addresses } from '../addresses/addresses.ts';
import type { Dossier, ReportPair } from '../dossier/dossier.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { SourceIndex, type SourceView } from './source-view.ts';
import { countOf } from './wording/count-of.ts';

/** A pair of reports with a page of its own. */
export interface PairView {
  readonly address: string;
  readonly sources: readonly [SourceView, SourceView];
  /** « 7 événements en commun ». */
  readonly shared: string;
  /** « jusqu’à 11 mots d’affilée identiques », where there is such a run. */
  readonly run: string | undefined;
}

/** All pairs, the nearest first, and which have no page. */
export interface FacesView {
  readonly lede: string;
  readonly pairs: readonly PairView[];
  readonly without: string | undefined;
}

/** The index of pairs. */
export function facesView(dossier: Dossier, addresses: Addresses): FacesView {
  const sources = new SourceIndex(dossier, addresses);
  const pairs = [...dossier.pairs].sort((a, b) => b.sharedEvents.length - a.sharedEvents.length || b.closeness - a.closeness);
  const missing = dossier.similarities.length - pairs.length;
  return {
    lede: `${countOf(pairs.length, 'paire')} d’articles qui racontent au moins un même événement, de la plus proche à la plus lointaine. Passage par passage, les mots qui changent et ce qui n’a pas d’équivalent.`,
    pairs: pairs.map((pair) => pairView(pair, sources, addresses)),
    without:
      missing > 0
        ? `${countOf(missing, 'paire n’a', 'paires n’ont')} pas de page\u00A0: sans événement commun, ou moins proches que d’autres.`
        : undefined,
  };
}

/** What stands around the index of pairs. */
export function facesFrame(dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: 'Face à face',
    description: 'Deux articles côte à côte, passage par passage, avec les mots qui changent.',
    section: 'faces',
  });
}

function pairView({ reports: [a, b], sharedEvents, similarity }: ReportPair, sources: SourceIndex, addresses: Addresses): PairView {
  const run = similarity.longestRun;
  return {
    address: addresses.face(a, b),
    sources: [sources.get(a), sources.get(b)],
    shared: countOf(sharedEvents.length, 'événement en commun', 'événements en commun'),
    run: run && `jusqu’à ${countOf(run.words, 'mot identique', 'mots identiques')} d’affilée`,
  };
}
