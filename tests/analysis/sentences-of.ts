import { bareReading } from '../../src/analysis/reading.ts';
import type { Sentence } from '../../src/analysis/records.ts';
import { findSentences } from '../../src/analysis/split-sentences.ts';
import type { Entity, Facet, Topic } from '../../src/corpus/corpus.ts';

/** The sentences of a French text whose lines are passages. */
export function sentencesOf(text: string): readonly Sentence[] {
  return findSentences(bareReading(text, { name: 'essai', published: undefined, lang: 'fr' }));
}

/** An entity as an editor would list it. */
export function entity(slug: string, kind: Entity['kind'], forms: readonly string[], shortForms: readonly string[] = []): Entity {
  return {
    slug,
    path: `entities/${slug}.md`,
    body: '',
    kind,
    label: forms[0] ?? slug,
    forms,
    shortForms,
    descriptions: [],
    coordinates: undefined,
    isOrigin: false,
    lang: undefined,
  };
}

/** A facet as an editor would write it. */
export function facet(id: string, wordings: readonly string[], more: Partial<Facet> = {}): Facet {
  return {
    id,
    label: id,
    date: undefined,
    dateBasis: 'inferred',
    dateNote: undefined,
    event: undefined,
    wordings,
    context: [],
    excluding: [],
    of: undefined,
    mentions: [],
    fileOffset: 0,
    ...more,
  };
}

/** A topic of some facets. */
export function topic(slug: string, facets: readonly Facet[]): Topic {
  return { slug, path: `topics/${slug}.md`, body: '', title: slug, question: undefined, words: [], facets };
}
