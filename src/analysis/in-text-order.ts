import type { Analysis, Evidence, Sentence } from './records.ts';

type Records = Omit<Analysis, 'reading'>;

/** The records in the order of the text: title, text, removed passages; the longer of two that start together first. */
export function inTextOrder(records: Records): Records {
  const sentences = [...records.sentences].sort((a, b) => a.passage - b.passage || a.start - b.start);
  const rankOf = new Map(sentences.map(({ id }, rank) => [id, rank]));
  const sorted = <Located extends { readonly evidence: Evidence }>(list: readonly Located[]): Located[] =>
    [...list].sort((a, b) => compareEvidence(a.evidence, b.evidence, rankOf));
  return {
    sentences,
    dates: sorted(records.dates),
    names: sorted(records.names),
    quotations: sorted(records.quotations),
    attributions: sorted(records.attributions),
    hedges: sorted(records.hedges),
    facts: sorted(records.facts),
  };
}

function compareEvidence(a: Evidence, b: Evidence, rankOf: ReadonlyMap<Sentence['id'], number>): number {
  const rankA = rankOf.get(a.sentence) ?? rankOf.size;
  const rankB = rankOf.get(b.sentence) ?? rankOf.size;
  return rankA - rankB || a.start - b.start || b.end - a.end;
}
