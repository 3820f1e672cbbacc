import type { Addresses } from '../addresses/addresses.ts';
import type { Mark, Report } from '../corpus/report.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { capitalised, countInLetters, countOf, numberInLetters } from './wording/count-of.ts';
import { languageName } from './wording/names-of-places.ts';
import { firstWords, publicationInWords, sourceName } from './wording/source-names.ts';

/** What the page of all articles shows. */
export interface ArticlesView {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly lede: string;
  /** What keeps the articles from being independent witnesses, each a sentence. */
  readonly cautions: readonly string[];
  readonly articles: readonly ArticleEntry[];
}

/** One article of the list. */
export interface ArticleEntry {
  readonly mark: Mark;
  readonly slug: string;
  readonly name: string;
  readonly address: string;
  readonly title: string;
  readonly isFirstWords: boolean;
  /** « Paru le 17 septembre 2023 », « Agence : AFP (déduit) », « Traduction, langue d’origine inconnue ». */
  readonly known: readonly string[];
  readonly length: string;
}

/** The articles of the dossier with what is known of each, and what their number does not say. */
export function articlesView(dossier: Dossier, addresses: Addresses): ArticlesView {
  const { reports } = dossier.corpus;
  const count = countInLetters(reports.length, 'article');
  const heading =
    reports.length > 1 ? `${capitalised(count)}, et ce qu’on sait d’eux` : 'L’article, et ce qu’on en sait';
  return {
    frame: pageFrame(dossier, addresses, {
      title: 'Les articles',
      description: `${capitalised(count)} du dossier ${dossier.corpus.dossier.title}\u00A0: éditeur, date, agence, langue d’origine, et ce qui reste inconnu de chacun.`,
      section: 'articles',
    }),
    heading,
    lede: 'Chaque texte est une copie nettoyée du document reçu. La liste de ce qui en a été retiré ou retouché est sous l’article, et ce qui est inconnu est dit inconnu.',
    cautions: cautionsOf(reports),
    articles: reports.map((report) => entryOf(dossier, report, addresses)),
  };
}

/** Computed statements on how far the articles depend on one another; none where nothing is known to bind them. */
export function cautionsOf(reports: readonly Report[]): readonly string[] {
  const total = numberInLetters(reports.length);
  const publishers = shared(reports, ({ provenance }) => provenance.publisher);
  const agencies = shared(reports, ({ provenance }) => provenance.agency);
  const guessed = (agency: string): number =>
    reports.filter(({ provenance }) => provenance.agency === agency && provenance.agencyBasis === 'inferred').length;
  const translated = reports.filter(({ provenance }) => provenance.translatedFrom !== undefined);
  const inferred = translated.filter(
    ({ provenance }) => provenance.translatedFromBasis === 'inferred',
  ).length;
  return [
    ...publishers.map(
      ([publisher, count]) =>
        `${capitalised(numberInLetters(count))} des ${total} articles viennent du même éditeur, ${publisher}.`,
    ),
    ...(translated.length > 0
      ? [
          `${capitalised(countInLetters(translated.length, 'est une traduction', 'sont des traductions'))}${deduced(inferred, translated.length)}.`,
        ]
      : []),
    ...agencies.map(
      ([agency, count]) => `${capitalised(numberInLetters(count))} reposent sur la même agence, ${agency}${deduced(guessed(agency), count)}.`,
    ),
  ];
}

/** « (déduit) » where all of them are inferred, « (déduit pour deux) » where some are. */
function deduced(inferred: number, all: number): string {
  if (inferred === 0) return '';
  return inferred === all ? ' (déduit)' : ` (déduit pour ${numberInLetters(inferred)})`;
}

/** Values that several reports have in common, with how many. */
function shared(
  reports: readonly Report[],
  of: (report: Report) => string | undefined,
): readonly (readonly [string, number])[] {
  const groups = Map.groupBy(reports, of);
  return [...groups].flatMap(([value, members]) =>
    value !== undefined && members.length > 1 ? [[value, members.length] as const] : [],
  );
}

function entryOf(dossier: Dossier, report: Report, addresses: Addresses): ArticleEntry {
  return {
    mark: report.mark,
    slug: report.slug,
    name: sourceName(dossier, report),
    address: addresses.article(report.slug),
    title: report.title ?? firstWords(report.text).words,
    isFirstWords: report.title === undefined,
    known: knownOf(report),
    length: countOf(report.words, 'mot'),
  };
}

function knownOf(report: Report): readonly string[] {
  const { provenance, title, titleBasis, fidelity } = report;
  const { agency, agencyBasis, translatedFrom, translatedFromBasis, publishedBasis } = provenance;
  return [
    `Publié\u00A0: ${publicationInWords(report)}${publishedBasis === 'inferred' ? ' (déduit)' : ''}`,
    ...(agency === undefined
      ? []
      : [`Agence\u00A0: ${agency}${agencyBasis === 'inferred' ? ' (déduit)' : ''}`]),
    ...(translatedFrom === undefined
      ? []
      : [`${translation(translatedFrom)}${translatedFromBasis === 'inferred' ? ' (déduit)' : ''}`]),
    ...(provenance.original?.publisher === undefined ? [] : [`D’après ${provenance.original.publisher}`]),
    ...(title === undefined ? ['Titre inconnu'] : titleBasis === 'inferred' ? ['Titre déduit'] : []),
    ...(fidelity === 'proved' ? [] : ['Fidélité non prouvée']),
  ];
}

function translation(from: string): string {
  return from === 'unknown'
    ? 'Traduction, langue d’origine inconnue'
    : `Traduction, langue d’origine\u00A0: ${languageName(from)}`;
}
