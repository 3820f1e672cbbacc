import type { Facet, Topic } from '../../corpus/corpus.ts';
import { adjectiveForms, nounForms, verbForms } from '../../french/inflection.ts';
import { bareForm, lowerForm, type Word, wordsOf } from '../../french/words.ts';
import { isOneOf, patternsOf, type WordingPattern } from './wording-pattern.ts';

/** Words in a row, each in any of its forms. */
type Phrase = readonly ReadonlySet<string>[];

/** A facet ready to be looked for. */
export interface CompiledFacet {
  readonly topic: string;
  readonly facet: Facet;
  readonly context: readonly Phrase[];
  readonly excluding: readonly Phrase[];
}

/** A wording of a facet, ready to be found. */
export interface FacetPattern {
  readonly compiled: CompiledFacet;
  readonly pattern: WordingPattern;
}

/** The wordings of all facets of a topic, by the forms of their first words. */
export type CompiledTopic = ReadonlyMap<string, readonly FacetPattern[]>;

const compiledTopics = new WeakMap<Topic, CompiledTopic>();

/** The wordings of a topic, compiled once. */
export function compileTopic(topic: Topic): CompiledTopic {
  const known = compiledTopics.get(topic);
  if (known) return known;
  const index = new Map<string, FacetPattern[]>();
  for (const facet of topic.facets) {
    const compiled: CompiledFacet = {
      topic: topic.slug,
      facet,
      context: facet.context.map(phraseOf),
      excluding: facet.excluding.map(phraseOf),
    };
    for (const pattern of facet.wordings.flatMap(patternsOf)) addPattern(index, { compiled, pattern });
  }
  compiledTopics.set(topic, index);
  return index;
}

const wordOrNumber = /[\p{L}\p{M}]+|\p{Nd}+/gu;

/** Whether a text has any word that a wording of some topics begins with: most sentences have none. */
export function mayMention(text: string, topics: readonly Topic[]): boolean {
  const compiled = topics.map(compileTopic);
  const lower = lowerForm(text);
  return lower.match(wordOrNumber)?.some((word) => compiled.some((topic) => topic.has(word))) ?? false;
}

function addPattern(index: Map<string, FacetPattern[]>, entry: FacetPattern): void {
  const forms = [...(entry.pattern.elements[0]?.forms ?? [])];
  const withoutAccent = forms.map((form) => bareForm(form.slice(0, 1)) + form.slice(1));
  for (const form of new Set([...forms, ...withoutAccent])) {
    const list = index.get(form) ?? [];
    list.push(entry);
    index.set(form, list);
  }
}

function phraseOf(words: string): Phrase {
  return wordsOf(words).map(({ lower }) => new Set([...nounForms(lower), ...adjectiveForms(lower), ...verbForms(lower)]));
}

/** Where a phrase begins in a sentence: the indexes of its first word. */
export function placesOfPhrase(phrase: Phrase, words: readonly Word[]): readonly number[] {
  if (phrase.length === 0) return [];
  return words.flatMap((_, start) => {
    const fits = phrase.every((forms, index) => {
      const word = words[start + index];
      return word !== undefined && isOneOf(word, forms);
    });
    return fits ? [start] : [];
  });
}
