import type { Dossier } from '../dossier/dossier.ts';
import type { Mark } from '../corpus/report.ts';

/** The picture that stands for a page where a link to it is shared (Open Graph), in words only. */
export interface Card {
  /** File name without its ending: `accueil`, `article-…`. */
  readonly name: string;
  readonly kicker: string;
  readonly title: string;
  readonly foot: string;
  /** The source mark of an article; undefined elsewhere. */
  readonly mark: Mark | undefined;
}

/** Names of the cards of pages, for the addresses in their heads. */
export const cardNames = {
  home: 'accueil',
  chronology: 'chronologie',
  comparison: (topic: string): string => `comparaison-${topic}`,
  article: (slug: string): string => `article-${slug}`,
} as const;

/** One card for the dossier, its chronology, each comparison and each article. */
export function cardsOf(dossier: Dossier): readonly Card[] {
  const { dossier: file, reports } = dossier.corpus;
  const foot = `${file.title} · ${reports.length} ${reports.length > 1 ? 'articles recoupés' : 'article'}`;
  return [
    {
      name: cardNames.home,
      kicker: file.subtitle ?? 'Recoupements',
      title: file.title,
      foot: `${reports.length} ${reports.length > 1 ? 'articles lus' : 'article lu'} phrase par phrase`,
      mark: undefined,
    },
    { name: cardNames.chronology, kicker: 'Chronologie', title: 'Jour par jour, phrase par phrase', foot, mark: undefined },
    ...dossier.topics.map(({ topic }) => ({
      name: cardNames.comparison(topic.slug),
      kicker: `Comparaison · ${topic.title}`,
      title: file.findings.find((finding) => finding.topic === topic.slug)?.headline ?? topic.title,
      foot,
      mark: undefined,
    })),
    ...reports.map((report) => ({
      name: cardNames.article(report.slug),
      kicker: report.provenance.publisher ?? 'Éditeur inconnu',
      title: report.title ?? firstWords(report.text, 12),
      foot,
      mark: report.mark,
    })),
  ];
}

function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/, count + 1);
  return words.length > count ? `${words.slice(0, count).join(' ')}\u00A0…` : words.join(' ');
}
