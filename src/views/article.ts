import type { Addresses } from '../addresses/addresses.ts';
import type { Mark, Report } from '../corpus/report.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { annotateSic } from '../rendering/annotate.ts';
import { renderText } from '../rendering/render-passage.ts';
import { type LedgerView, ledgerView } from './article/ledger.ts';
import { type Neighbour, neighboursOf, type ToldEvent, toldEvents } from './article/neighbours.ts';
import { type MarginNote, marginNotes } from './article/notes.ts';
import { bylineOf, type ProvenanceSheet, provenanceSheet } from './article/provenance.ts';
import { type ArticleRow, articleRows } from './article/rows.ts';
import { fragmentOf } from './article/sentences.ts';
import { type SilencesOfTopic, silencesOf } from './article/silences.ts';
import { cardNames } from './cards.ts';
import { comparisonsOf } from './comparison/also-compare.ts';
import type { NamedLink } from './named-link.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { firstWords, sourceName } from './wording/source-names.ts';

/** Everything the page of one report shows. */
export interface ArticleView {
  readonly frame: PageFrame;
  readonly slug: string;
  readonly lang: string;
  readonly mark: Mark;
  /** « La Libre, 17 septembre 2023 ». */
  readonly byline: string;
  readonly title: ArticleTitle;
  readonly provenance: ProvenanceSheet;
  /** The address of the original, where it is known. */
  readonly original: string | undefined;
  readonly topics: readonly { readonly title: string; readonly address: string }[];
  readonly rows: readonly ArticleRow[];
  readonly hasDates: boolean;
  readonly ledger: LedgerView | undefined;
  readonly silences: readonly SilencesOfTopic[];
  readonly events: readonly ToldEvent[];
  readonly neighbours: readonly Neighbour[];
  readonly names: readonly NamedLink[];
  /** The pages of the comparison that quote it. */
  readonly comparisons: readonly NamedLink[];
}

/** A title, or the first words of a report that has none. */
export interface ArticleTitle {
  readonly html: string;
  /** The title sentence's own address. */
  readonly fragment: string | undefined;
  readonly isFirstWords: boolean;
  /** Why it is not simply the report's title; undefined where it is. */
  readonly remark: string | undefined;
  readonly notes: readonly MarginNote[];
}

/** What the article page of one report shows. */
export function articleView(dossier: Dossier, report: Report, addresses: Addresses): ArticleView {
  const plainTitle = report.title ?? firstWords(report.text).words;
  const name = sourceName(dossier, report);
  const rows = articleRows(dossier, report, addresses);
  return {
    frame: pageFrame(dossier, addresses, {
      title:
        report.title === undefined ? `${bylineOf(report)}, sans titre connu` : `${report.title} (${name})`,
      description: `${bylineOf(report)}\u00A0: le texte reçu, nettoyé et annoté phrase par phrase, avec ce qui en a été retiré et ce qu’on sait de sa provenance.`,
      section: 'articles',
      isIndexed: false,
      card: cardNames.article(report.slug),
    }),
    slug: report.slug,
    lang: report.lang,
    mark: report.mark,
    byline: bylineOf(report),
    title: titleOf(dossier, report, addresses, plainTitle),
    provenance: provenanceSheet(dossier, report, addresses),
    original: report.provenance.url,
    topics: dossier.topics.map(({ topic }) => ({
      title: topic.title,
      address: addresses.comparison(topic.slug),
    })),
    rows,
    hasDates: rows.some((row) => row.kind === 'block' && row.answers.length > 0),
    ledger: ledgerView(dossier, report),
    silences: silencesOf(dossier, report, addresses),
    events: toldEvents(dossier, report, addresses),
    neighbours: neighboursOf(dossier, report, addresses),
    names: namesIn(dossier, report, addresses),
    comparisons: comparisonsOf(dossier, addresses, report.slug),
  };
}

/** The people, places, organisations and agencies that a report names. */
function namesIn(dossier: Dossier, report: Report, addresses: Addresses): readonly NamedLink[] {
  return dossier.names
    .filter(({ forms }) => forms.some(({ uses }) => uses.some((use) => use.report === report.slug)))
    .map(({ entity }) => ({ label: entity.label, address: addresses.name(entity.slug) }));
}

function titleOf(dossier: Dossier, report: Report, addresses: Addresses, words: string): ArticleTitle {
  const sentence = dossier.analyses.get(report.slug)?.sentences.find(({ part }) => part === 'title');
  const isFirstWords = report.title === undefined;
  const sic = report.notes.filter(({ kind, part }) => kind === 'sic' && part === 'title');
  return {
    html: renderText(words, isFirstWords ? [] : sic.map((note) => annotateSic(note))),
    fragment: sentence === undefined ? undefined : fragmentOf(sentence.id),
    isFirstWords,
    remark: titleRemark(report),
    notes: isFirstWords
      ? []
      : marginNotes({ dossier, report, addresses }, { start: 0, end: words.length }, 'title', report.lang),
  };
}

function titleRemark({ title, titleBasis }: Report): string | undefined {
  if (title === undefined) return 'Titre inconnu\u00A0: ce sont les premiers mots du texte.';
  if (titleBasis === 'inferred') return 'Titre déduit\u00A0: il n’est pas dans le texte reçu.';
  if (titleBasis === 'page') return 'Titre lu sur la page publiée\u00A0: il n’est pas dans le texte reçu.';
  return titleBasis === 'unknown' ? 'Titre de source inconnue.' : undefined;
}
