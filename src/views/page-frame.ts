import type { Addresses } from '../addresses/addresses.ts';
import type { Mark } from '../corpus/report.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { cardNames } from './cards.ts';

export type { Mark, MarkShape } from '../corpus/report.ts';

/** The part of the site that a page belongs to: its entry in the menus is marked as current. */
export type Section =
  | 'home'
  | 'chronology'
  | 'articles'
  | 'comparison'
  | 'faces'
  | 'names'
  | 'method'
  | 'data'
  | 'accessibility';

/** An entry of a menu. */
export interface MenuEntry {
  readonly label: string;
  readonly address: string;
  /** The reader is in this part of the site. */
  readonly isCurrent: boolean;
}

/** What stands around the content of every page. */
export interface PageFrame {
  /** For the title bar: the page, then the site. */
  readonly title: string;
  /** The page alone, as a link to it shows it. */
  readonly heading: string;
  readonly description: string;
  readonly isIndexed: boolean;
  readonly home: string;
  readonly menu: readonly MenuEntry[];
  readonly footerMenu: readonly MenuEntry[];
  /** Every mark that the page may show, for the sprite. */
  readonly marks: readonly Mark[];
  /** The picture for links to the page, from the root of the site; undefined where there is none. */
  readonly card: string;
  readonly favicon: string;
  readonly touchIcon: string;
}

/** What a page says of itself. */
export interface PageDescription {
  /** French, without the name of the site. */
  readonly title: string;
  /** One or two sentences, French. */
  readonly description: string;
  /** Undefined for a page outside the menus (404). */
  readonly section: Section | undefined;
  /** False keeps search engines from listing the page: copies of articles. True if not given. */
  readonly isIndexed?: boolean;
  /** Name of its picture for shared links (`cardNames`); the dossier's own where it has none. */
  readonly card?: string;
}

const SITE = 'Recoupements';

/** The frame of one page: titles, menus with the current entry, the dossier's source marks. */
export function pageFrame(dossier: Dossier, addresses: Addresses, page: PageDescription): PageFrame {
  const entry = (section: Section, label: string, address: string): MenuEntry => ({
    label,
    address,
    isCurrent: page.section === section,
  });
  return {
    title: `${page.title} — ${SITE}`,
    heading: page.title,
    description: page.description,
    isIndexed: page.isIndexed ?? true,
    home: addresses.home,
    menu: [
      entry('home', 'Le dossier', addresses.home),
      entry('chronology', 'Chronologie', addresses.chronology),
      entry('articles', 'Articles', addresses.articles),
      entry('comparison', 'Comparer', addresses.comparisons),
      entry('faces', 'Face à face', addresses.faces),
    ],
    footerMenu: [
      entry('names', 'Les noms', addresses.names),
      entry('method', 'Méthode', addresses.method),
      entry('data', 'Données ouvertes', addresses.data),
      entry('accessibility', 'Accessibilité', addresses.accessibility),
    ],
    marks: dossier.corpus.reports.map((report) => report.mark),
    card: addresses.card(page.card ?? cardNames.home),
    favicon: addresses.asset('favicon.svg'),
    touchIcon: addresses.asset('icon-180.png'),
  };
}
