import type { Entity } from '../corpus/corpus.ts';
import { wordTokens } from './word-tokens.ts';

/** Names and descriptions of the entity files, to be looked for in words of a report. */
export interface EntityIndex {
  readonly bySlug: ReadonlyMap<string, Entity>;
  /** The agency or institution that some words name: a slug, or words that hold one of its forms. */
  source(words: string): Entity | undefined;
  /** The person that some words name, else the agency or institution. */
  speaker(words: string): Entity | undefined;
}

interface Form {
  readonly words: readonly string[];
  readonly entity: Entity;
}

/**
 * Indexes entity files by their names and descriptions, compared without case and accents: « TASS », « Tass » and
 * « l'agence de presse officielle TASS » find one entity. The longest form wins, then one that counts as an origin.
 */
export function indexEntities(entities: readonly Entity[]): EntityIndex {
  const bySlug = new Map(entities.map((entity) => [entity.slug, entity]));
  const byFirstWord = new Map<string, Form[]>();
  for (const entity of entities) {
    for (const form of [entity.label, ...entity.forms, ...entity.shortForms, ...entity.descriptions]) {
      const words = foldedWords(form);
      const [first] = words;
      if (first === undefined) continue;
      const list = byFirstWord.get(first) ?? [];
      if (list.length === 0) byFirstWord.set(first, list);
      list.push({ words, entity });
    }
  }
  const finder = (isFitting: (entity: Entity) => boolean) => {
    const found = new Map<string, Entity | undefined>();
    return (words: string): Entity | undefined => {
      const slug = bySlug.get(words);
      if (slug) return slug;
      if (!found.has(words))
        found.set(words, longestForm(foldedWords(words), byFirstWord, isFitting)?.entity);
      return found.get(words);
    };
  };
  const source = finder(isSource);
  const person = finder(({ kind }) => kind === 'person');
  return { bySlug, source, speaker: (words) => person(words) ?? source(words) };
}

/** Whether an entity can be what a report rests on; a place or a person only where its file says so. */
function isSource({ kind, isOrigin }: Entity): boolean {
  return isOrigin || kind === 'agency' || kind === 'organisation';
}

function longestForm(
  words: readonly string[],
  byFirstWord: ReadonlyMap<string, readonly Form[]>,
  isFitting: (entity: Entity) => boolean,
): Form | undefined {
  let best: Form | undefined;
  for (const [start, word] of words.entries()) {
    for (const form of byFirstWord.get(word) ?? []) {
      const isHere = isFitting(form.entity) && form.words.every((one, index) => words[start + index] === one);
      if (
        isHere &&
        (!best ||
          rank(form) > rank(best) ||
          (rank(form) === rank(best) && form.entity.slug < best.entity.slug))
      )
        best = form;
    }
  }
  return best;
}

function rank({ words, entity }: Form): number {
  return words.length * 2 + (entity.isOrigin || entity.kind === 'agency' ? 1 : 0);
}

function foldedWords(text: string): string[] {
  return wordTokens(text).map(({ folded }) => folded);
}
