import type { Entity } from '../../corpus/corpus.ts';
import { haveLikeKeys, transliterationKey } from '../../french/transliteration.ts';
import { bareForm, type Word } from '../../french/words.ts';
import type { KnownForm, NameLexicon } from './name-lexicon.ts';

const SHORTEST_NAME = 5;

interface KeyedForm {
  readonly form: KnownForm;
  readonly keys: readonly string[];
  readonly bare: readonly string[];
}

/** Which listed name a name that is not listed may be in another transliteration; undefined for none or for several. */
export type VariantFinder = (words: readonly Word[]) => Entity | undefined;

const keyed = new WeakMap<NameLexicon, ReadonlyMap<number, readonly KeyedForm[]>>();

/** Compares names with a lexicon; what was asked once is remembered. */
export function variantFinder(lexicon: NameLexicon): VariantFinder {
  const byLength = keyed.get(lexicon) ?? keysOf(lexicon);
  keyed.set(lexicon, byLength);
  const answers = new Map<string, Entity | undefined>();
  return (words) => {
    const name = words.map(({ bare }) => bare).join(' ');
    if (!answers.has(name)) answers.set(name, onlyEntity(words, byLength.get(words.length) ?? []));
    return answers.get(name);
  };
}

function keysOf(lexicon: NameLexicon): ReadonlyMap<number, readonly KeyedForm[]> {
  const byLength = new Map<number, KeyedForm[]>();
  for (const form of lexicon.forms) {
    if (form.kind === 'initials') continue;
    const bare = form.words.map((word) => word.bare);
    const list = byLength.get(bare.length) ?? [];
    list.push({ form, bare, keys: bare.map(transliterationKey) });
    byLength.set(bare.length, list);
  }
  return byLength;
}

function onlyEntity(words: readonly Word[], forms: readonly KeyedForm[]): Entity | undefined {
  const bare = words.map(({ text }) => bareForm(text));
  const keys = bare.map(transliterationKey);
  const entities = new Set(
    forms.filter((form) => isVariant(bare, keys, form)).map(({ form }) => form.entity),
  );
  const [only] = entities;
  return entities.size === 1 ? only : undefined;
}

/** Every word the same or in another transliteration, and at least one long one that differs. */
function isVariant(bare: readonly string[], keys: readonly string[], known: KeyedForm): boolean {
  let differs = false;
  return (
    bare.every((word, index) => {
      const other = known.bare[index] ?? '';
      if (word === other) return true;
      const longest = Math.max(word.length, other.length);
      differs ||= longest >= SHORTEST_NAME;
      return haveLikeKeys(keys[index] ?? '', known.keys[index] ?? '');
    }) && differs
  );
}
