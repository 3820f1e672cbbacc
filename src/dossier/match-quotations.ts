import { isContentWord } from './word-tokens.ts';

/** The words of a quotation, folded, with up to four words that stand before and after it. */
export interface QuotedWords {
  readonly report: string;
  readonly words: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Who says it, where that is known: an entity or words that compare. */
  readonly speaker: string | undefined;
}

/** Quotations whose words say that they render one utterance. */
export interface MatchedQuotations<Quoted extends QuotedWords> {
  /** The words they share: what the group is named by. */
  readonly core: string;
  readonly rule: 'same-words' | 'words-within';
  readonly members: readonly Quoted[];
}

/** Words with matter that tie quotations by themselves; fewer need a speaker or neighbours in common. */
const WORDS_THAT_SPEAK = 2;
const NEIGHBOURS_THAT_AGREE = 3;

/**
 * Quotations of different reports with the same words, or one of whose words stand within another's.
 *
 * Two of the words must carry matter (« fervente et chaleureuse »). A quotation with one ties only to the same words
 * said by the same speaker, or where three words beside it are the same too (« des "perspectives" de coopération »).
 * Looks words up in an index: no pair that shares nothing is compared.
 */
export function matchQuotations<Quoted extends QuotedWords>(
  quotations: readonly Quoted[],
): MatchedQuotations<Quoted>[] {
  const firstWords = placesOfWords(quotations);
  const byCore = Map.groupBy(quotations, ({ words }) => words.join(' '));
  const groups: { core: string; members: Set<Quoted> }[] = [];
  for (const [core, same] of byCore) {
    const [first] = same;
    const matter = first?.words.filter(isContentWord).length ?? 0;
    if (!first || matter === 0) continue;
    const members = new Set(
      matter < WORDS_THAT_SPEAK ? agreeing(same) : holdersOf(first.words, quotations, firstWords),
    );
    if (new Set([...members].map(({ report }) => report)).size >= 2) groups.push({ core, members });
  }
  return merged(groups).map(({ core, members }) => {
    const texts = new Set([...members].map(({ words }) => words.join(' ')));
    return { core, rule: texts.size === 1 ? 'same-words' : 'words-within', members: [...members] };
  });
}

function placesOfWords(quotations: readonly QuotedWords[]): ReadonlyMap<string, readonly [number, number][]> {
  const places = new Map<string, [number, number][]>();
  for (const [index, { words }] of quotations.entries()) {
    for (const [at, word] of words.entries()) {
      const list = places.get(word) ?? [];
      if (list.length === 0) places.set(word, list);
      list.push([index, at]);
    }
  }
  return places;
}

/** Quotations that hold a run of words, those that are nothing else included; looked up by its rarest word. */
function holdersOf<Quoted extends QuotedWords>(
  run: readonly string[],
  quotations: readonly Quoted[],
  places: ReadonlyMap<string, readonly [number, number][]>,
): Quoted[] {
  const offsets = [...run.keys()].sort((a, b) => count(run[a]) - count(run[b]));
  function count(word: string | undefined): number {
    return places.get(word ?? '')?.length ?? 0;
  }
  const [rarest = 0] = offsets;
  return (places.get(run[rarest] ?? '') ?? []).flatMap(([index, at]) => {
    const quotation = quotations[index];
    return quotation && run.every((word, offset) => quotation.words[at - rarest + offset] === word)
      ? [quotation]
      : [];
  });
}

/** Of quotations with the same words, those that agree with one of another report on the speaker or the words beside. */
function agreeing<Quoted extends QuotedWords>(same: readonly Quoted[]): Quoted[] {
  return same.filter((one) => same.some((other) => other.report !== one.report && agree(one, other)));
}

function agree(a: QuotedWords, b: QuotedWords): boolean {
  return (
    (a.speaker !== undefined && a.speaker === b.speaker) || sharedNeighbours(a, b) >= NEIGHBOURS_THAT_AGREE
  );
}

function sharedNeighbours(a: QuotedWords, b: QuotedWords): number {
  return sharedRun(a.before.toReversed(), b.before.toReversed()) + sharedRun(a.after, b.after);
}

function sharedRun(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, index) => word !== b[index]);
  return end < 0 ? Math.min(a.length, b.length) : end;
}

/** Groups that have a quotation in common become one, named by the longest words that several reports share. */
function merged<Quoted>(
  groups: readonly { core: string; members: Set<Quoted> }[],
): { core: string; members: Set<Quoted> }[] {
  const groupOf = new Map<Quoted, { core: string; members: Set<Quoted> }>();
  const result = new Set<{ core: string; members: Set<Quoted> }>();
  const byLength = [...groups].sort((a, b) => b.core.length - a.core.length || (a.core < b.core ? -1 : 1));
  for (const group of byLength) {
    const known = new Set([...group.members].flatMap((member) => groupOf.get(member) ?? []));
    const [into = { core: group.core, members: new Set<Quoted>() }, ...others] = known;
    for (const member of [...group.members, ...others.flatMap(({ members }) => [...members])]) {
      into.members.add(member);
      groupOf.set(member, into);
    }
    for (const other of others) result.delete(other);
    result.add(into);
  }
  return [...result];
}
