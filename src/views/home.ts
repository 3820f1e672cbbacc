import type { Addresses } from '../addresses/addresses.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { renderInline, renderProse } from '../rendering/render-prose.ts';
import { type Concordance, concordanceOf } from './home/concordance.ts';
import { type DayStripView, dayStripView } from './home/day-strip.ts';
import { knownOfSource } from './home/known-of-source.ts';
import { type RouteView, routeView } from './home/route-view.ts';
import { type Way, waysIn } from './home/ways-in.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { SourceIndex, type SourceView } from './source-view.ts';
import { capitalised, countInLetters, countOf } from './wording/count-of.ts';
import { originsInWords } from './wording/origins-in-words.ts';
import { publicationInWords } from './wording/source-names.ts';

/** A finding of the dossier; the first shows the sentences it rests on. */
export interface FindingView {
  readonly headline: string;
  readonly text: string | undefined;
  /** « 3 articles, 1 origine nommée : TASS », computed. */
  readonly count: string | undefined;
  readonly address: string;
  readonly concordance: Concordance;
}

/** A source with what is known of it. */
export interface KnownSource {
  readonly source: SourceView;
  readonly known: string;
  readonly published: string;
  readonly words: string;
}

/** The dossier in one breath. */
export interface HomeView {
  readonly title: string;
  readonly subtitle: string | undefined;
  /** The first paragraph of the introduction, as inline HTML. */
  readonly lede: string;
  /** The rest of the introduction, as HTML; undefined where there is none. */
  readonly introduction: string | undefined;
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly route: RouteView | undefined;
  readonly strip: DayStripView | undefined;
  readonly findings: readonly FindingView[];
  readonly sourcesTitle: string;
  readonly sources: readonly KnownSource[];
  readonly ways: readonly Way[];
}

/** Longer names may break: held together they would not fit a phone. */
const LONGEST_HELD_NAME = 14;
const paragraphBreak = /\n{2,}/;

/** What the home page shows. */
export function homeView(dossier: Dossier, addresses: Addresses): HomeView {
  const sources = new SourceIndex(dossier, addresses);
  const { dossier: file, reports } = dossier.corpus;
  const [lede = '', ...rest] = file.body.split(paragraphBreak);
  const topic = dossier.topics[0];
  return {
    title: namesHeldTogether(file.title, dossier),
    subtitle: file.subtitle,
    lede: renderInline(lede),
    introduction: rest.length === 0 ? undefined : renderProse(rest.join('\n\n')),
    links: [
      { label: 'Lire la chronologie', address: addresses.chronology },
      { label: 'Comparer les récits', address: topic ? addresses.comparison(topic.topic.slug) : addresses.comparisons },
    ],
    route: routeView(dossier, addresses),
    strip: dayStripView(dossier, addresses),
    findings: findingsOf(dossier, sources, addresses),
    sourcesTitle: `${capitalised(countInLetters(reports.length, 'texte'))}, et ce que l’on sait ${reports.length > 1 ? 'd’eux' : 'de lui'}`,
    sources: reports.map((report) => ({
      source: sources.get(report.slug),
      known: knownOfSource(report),
      published: publicationInWords(report),
      words: countOf(report.words, 'mot'),
    })),
    ways: waysIn(dossier, addresses),
  };
}

/** What stands around the home page. */
export function homeFrame(dossier: Dossier, addresses: Addresses): PageFrame {
  const { title, subtitle } = dossier.corpus.dossier;
  return pageFrame(dossier, addresses, {
    title,
    description: `${subtitle ?? title}, lus phrase par phrase et recoupés\u00A0: chronologie, comparaison, copies fidèles.`,
    section: 'home',
  });
}

/** A title whose proper names do not break over two lines: « Kim Jong Un » stays whole. */
function namesHeldTogether(title: string, { corpus }: Dossier): string {
  const names = corpus.entities.flatMap(({ label, forms }) => [label, ...forms]).filter((name) => name.length <= LONGEST_HELD_NAME);
  return names.reduce((held, name) => held.replaceAll(name, name.replaceAll(' ', '\u00A0')), title);
}

function findingsOf(dossier: Dossier, sources: SourceIndex, addresses: Addresses): FindingView[] {
  return dossier.corpus.dossier.findings.map((finding, index) => {
    const topic = dossier.topics.find((one) => one.topic.slug === finding.topic);
    const facet = topic?.facets.find((one) => one.facet.id === finding.facet);
    return {
      headline: finding.headline,
      text: finding.text,
      count: facet && originsInWords(facet.reports.length, facet.origins),
      address: facet ? addresses.facet(finding.topic, facet.facet.id) : addresses.comparison(finding.topic),
      concordance: topic && facet && index === 0 ? concordanceOf(topic, facet, dossier, sources, addresses) : [],
    };
  });
}
