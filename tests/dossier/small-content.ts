import type {
  Corpus,
  Entity,
  EventEvidence,
  EventFile,
  Facet,
  StatedMention,
  Topic,
} from '../../src/corpus/corpus.ts';
import type { Quote } from '../../src/corpus/report.ts';

/** What every content file has. */
export const file = (folder: string, slug: string) => ({
  slug,
  path: `${folder}/${slug}.md`,
  source: '',
  body: '',
});

/** Words of a report as an editor quotes them. */
export function quote(report: string, exact: string, more: Partial<Quote> = {}): Quote {
  return { report, exact, prefix: '', suffix: '', from: 'text', fileOffset: 0, ...more };
}

/** Evidence for an event. */
export function evidence(report: string, exact: string, more: Partial<EventEvidence> = {}): EventEvidence {
  return {
    ...quote(report, exact),
    expression: undefined,
    said: undefined,
    note: undefined,
    attribution: undefined,
    ...more,
  };
}

/** An event file. */
export function event(slug: string, date: string | undefined, more: Partial<EventFile> = {}): EventFile {
  return {
    ...file('events', slug),
    title: slug,
    date,
    dateBasis: 'stated',
    dateNote: undefined,
    place: undefined,
    placeNote: undefined,
    kind: 'happened',
    order: 0,
    relative: undefined,
    isMilestone: false,
    terms: [],
    evidence: [],
    ...more,
  };
}

/** A facet of a topic. */
export function facet(id: string, more: Partial<Facet> = {}): Facet {
  return {
    id,
    label: id,
    date: undefined,
    dateBasis: 'stated',
    dateNote: undefined,
    event: undefined,
    wordings: [],
    context: [],
    excluding: [],
    of: undefined,
    mentions: [],
    fileOffset: 0,
    ...more,
  };
}

/** A topic file. */
export function topic(slug: string, facets: readonly Facet[], words: readonly string[] = []): Topic {
  return { ...file('topics', slug), title: slug, question: undefined, words, facets };
}

/** A mention of a facet that an editor points at. */
export function stated(report: string, exact: string, more: Partial<StatedMention> = {}): StatedMention {
  return {
    ...quote(report, exact),
    action: 'confirm',
    wording: undefined,
    quantity: undefined,
    giver: undefined,
    receiver: undefined,
    hedged: undefined,
    attribution: undefined,
    note: undefined,
    ...more,
  };
}

/** An entity file. */
export function entity(
  slug: string,
  kind: Entity['kind'],
  forms: readonly string[],
  more: Partial<Entity> = {},
): Entity {
  return {
    ...file('entities', slug),
    kind,
    label: forms[0] ?? slug,
    forms,
    shortForms: [],
    descriptions: [],
    coordinates: undefined,
    isOrigin: false,
    lang: undefined,
    ...more,
  };
}

/** A divergence file. */
export function divergence(
  slug: string,
  grade: Corpus['divergences'][number]['grade'],
  quotes: readonly Quote[],
): Corpus['divergences'][number] {
  return {
    ...file('divergences', slug),
    title: slug,
    about: slug,
    grade,
    event: undefined,
    quotes: quotes.map((one) => ({ ...one, says: one.exact })),
  };
}

/** A file of words. */
export function family(
  slug: string,
  words: readonly string[],
  near: readonly string[] = [],
): Corpus['words'][number] {
  return { ...file('words', slug), title: slug, words: words.map((word) => ({ word, forms: [] })), near };
}
