import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';

interface Index {
  /** How many of the builder's attributions have been sorted so far. */
  count: number;
  readonly passages: Map<string, BuiltAttribution[]>;
}

const indexes = new WeakMap<AttributionBuilder, Index>();

/** What has been built so far for the sentences of a passage, in the order of building; each attribution is sorted once, so that a long text is not gone through for each of its quotations. */
export function builtIn(builder: AttributionBuilder, part: string, passage: number): readonly BuiltAttribution[] {
  const index = indexes.get(builder) ?? { count: 0, passages: new Map<string, BuiltAttribution[]>() };
  indexes.set(builder, index);
  for (const built of builder.built.slice(index.count)) {
    const key = `${built.sentence.sentence.part} ${built.sentence.sentence.passage}`;
    const known = index.passages.get(key);
    if (known) known.push(built);
    else index.passages.set(key, [built]);
  }
  index.count = builder.built.length;
  return index.passages.get(`${part} ${passage}`) ?? [];
}
