import type { Facet, Topic } from '../../corpus/corpus.ts';
import { adjectiveForms, nounForms, verbForms } from '../../french/inflection.ts';
import { bareForm, type Word, wordsOf } from '../../french/words.ts';
import { isOneOf, patternsOf, type WordingPattern } from './wording-pattern.ts';

/** Words in a row, each in any of its forms. */
type Phrase = readonly ReadonlySet<string>[];

/** A facet ready to be looked for. */
export interface CompiledFacet {
  readonly topic: string;
  readonly facet: Facet;
  /** By the forms of the first word. */
  readonly patterns: ReadonlyMap<string, readonly WordingPattern[]>;
  readonly context: readonly Phrase[];
  readonly excluding: readonly Phrase[];
}

const compiled = new WeakMap<Topic, readonly CompiledFacet[]>();

/** The facets of a topic, compiled once. */
export function compileTopic(topic: Topic): readonly CompiledFacet[] {
  const known = compiled.get(topic);
  if (known) return known;
  const facets = topic.facets.map((facet): CompiledFacet => ({
    topic: topic.slug,
    facet,
    patterns: byFirstForm(facet.wordings.flatMap(patternsOf)),
    context: facet.context.map(phraseOf),
    excluding: facet.excluding.map(phraseOf),
  }));
  compiled.set(topic, facets);
  return facets;
}

function byFirstForm(patterns: readonly WordingPattern[]): ReadonlyMap<string, readonly WordingPattern[]> {
  const index = new Map<string, WordingPattern[]>();
  for (const pattern of patterns) {
    const forms = [...(pattern.elements[0]?.forms ?? [])];
    const withoutAccent = forms.map((form) => bareForm(form.slice(0, 1)) + form.slice(1));
    for (const form of new Set([...forms, ...withoutAccent])) {
      const list = index.get(form) ?? [];
      list.push(pattern);
      index.set(form, list);
    }
  }
  return index;
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
