/** Every address on the site. Paths end in `/`; all start with the base path that the site is published under. */
export interface Addresses {
  readonly home: string;
  readonly chronology: string;
  readonly articles: string;
  readonly comparisons: string;
  readonly faces: string;
  readonly names: string;
  readonly method: string;
  readonly accessibility: string;
  readonly data: string;
  event(slug: string): string;
  /** The event's place on the chronology page. */
  eventInChronology(slug: string): string;
  /** A period of the chronology, by its EDTF date. */
  period(date: string): string;
  article(slug: string): string;
  /** A sentence in its article, from its id `<slug>#<fragment>`. */
  sentence(id: string): string;
  comparison(topic: string): string;
  /** A topic on one printed sheet. */
  summary(topic: string): string;
  /** What all topics share; a topic of the same name would be hidden: see `RESERVED_TOPICS`. */
  readonly words: string;
  readonly quotations: string;
  readonly divergences: string;
  readonly sharedCopy: string;
  facet(topic: string, facet: string): string;
  cell(topic: string, facet: string, report: string): string;
  /** One address a pair, whatever the order it is asked in. */
  face(a: string, b: string): string;
  name(slug: string): string;
  /** The raw document as a file. */
  raw(slug: string): string;
  /** A file of the open data: `chronology.json`. */
  dataFile(file: string): string;
  /** The picture that stands for a page where a link to it is shared. */
  card(name: string): string;
  /** A file of `public/`. */
  asset(file: string): string;
}

/** Slugs that a topic may not have: their addresses show what all topics share. */
export const RESERVED_TOPICS: readonly string[] = ['mots', 'citations', 'desaccords', 'passages-communs'];

/** Slugs that no event may have: the pages of a long chronology stand there. */
export const RESERVED_EVENTS: readonly string[] = ['periodes'];

/** Places that pages have of their own, beside those named for events, facts, words, quotations and disagreements. */
const ownFragments: readonly string[] = [
  ...['contenu', 'avant', 'jours', 'apres', 'sans-date', 'n-1', 'n-2', 'n-3'],
  ...['en-clair', 'faits', 'voix', 'suite', 'comparer-aussi'],
];
/** What `periodFragment` may give. */
const periodForm = /^j-x?\d/;

/** Whether a slug or id would name two places of one page. */
export function isReservedFragment(name: string): boolean {
  return ownFragments.includes(name) || periodForm.test(name);
}

/** The fragment of a fact's cell; slugs hold no double hyphen, so that no two cells share one. */
export function cellFragment(facet: string, report: string): string {
  return `${facet}--${report}`;
}

/** The fragment of a period on the chronology page: `j-2023-09-17`; EDTF's other signs become letters. */
export function periodFragment(date: string): string {
  return `j-${date.replaceAll('/', '_').replaceAll('..', 'x').replaceAll(/[^\w-]/g, 'x')}`;
}

/** All addresses under a base path (`/`, `/dossiers/coree/`); slugs are percent-encoded. */
export function addressesUnder(base: string): Addresses {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const at = (...parts: string[]): string => `${root}${parts.map(encodeURIComponent).join('/')}/`;
  return {
    home: root,
    chronology: at('chronologie'),
    articles: at('articles'),
    comparisons: at('comparaison'),
    faces: at('face-a-face'),
    names: at('noms'),
    method: at('methode'),
    accessibility: at('accessibilite'),
    data: at('donnees'),
    event: (slug) => at('chronologie', slug),
    eventInChronology: (slug) => `${at('chronologie')}#${encodeURIComponent(slug)}`,
    period: (date) => `${at('chronologie')}#${periodFragment(date)}`,
    article: (slug) => at('articles', slug),
    sentence: (id) => {
      const [slug = '', fragment = ''] = id.split('#');
      return `${at('articles', slug)}#${encodeURIComponent(fragment)}`;
    },
    comparison: (topic) => at('comparaison', topic),
    summary: (topic) => at('comparaison', topic, 'fiche'),
    words: at('comparaison', 'mots'),
    quotations: at('comparaison', 'citations'),
    divergences: at('comparaison', 'desaccords'),
    sharedCopy: at('comparaison', 'passages-communs'),
    facet: (topic, facet) => `${at('comparaison', topic)}#${encodeURIComponent(facet)}`,
    cell: (topic, facet, report) => `${at('comparaison', topic)}#${encodeURIComponent(cellFragment(facet, report))}`,
    face: (a, b) => (a < b ? at('face-a-face', a, b) : at('face-a-face', b, a)),
    name: (slug) => at('noms', slug),
    raw: (slug) => `${root}donnees/brut/${encodeURIComponent(slug)}.txt`,
    dataFile: (file) => `${root}donnees/${file}`,
    card: (name) => `${root}og/${encodeURIComponent(name)}.png`,
    asset: (file) => `${root}${file}`,
  };
}
