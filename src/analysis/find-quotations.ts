import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { stableHash } from '../french/stable-hash.ts';
import { classifyQuotation, type QuotationPlace } from './quotations/classify-quotation.ts';
import { findDialogue } from './quotations/find-dialogue.ts';
import { hasWords, type Pair, pairMarks } from './quotations/pair-marks.ts';
import { repairs } from './quotations/repair-marks.ts';
import type { Passage, QuotationRecord, Reading, Sentence } from './records.ts';
import { headingsOf, plainWords } from './speech/headings.ts';
import { linkBetween } from './speech/link-between.ts';
import type { SpokenSentence } from './speech/spoken-sentence.ts';
import { spokenSentences } from './speech/spoken-sentences.ts';
import { workspaceOf } from './workspace.ts';

/** unified plugin: appends what stands in quotation marks, and spoken lines after dashes, to `file.data.quotations`. */
export const findQuotations: Plugin<[], Root> = () => (_tree, file) => {
  const { reading, sentences, quotations } = workspaceOf(file);
  for (const quotation of quotationsIn(reading, sentences)) quotations.push(quotation);
};

/**
 * The quotations of a reading, in order: utterances, words woven into the report's own sentence, and terms.
 *
 * `evidence` is the words between the marks, without the space inside them; an incise (« …, dit-il, … ») stays in.
 */
export function quotationsIn(reading: Reading, sentences: readonly Sentence[]): readonly QuotationRecord[] {
  const located = textsOf(reading.passages).flatMap((indexes) => pairsOf(reading.passages, indexes, sentences));
  const spoken = spokenSentences({
    reading,
    sentences,
    quotations: located.map(({ pair, sentence }) => ({
      outer: pair.outer,
      depth: pair.depth,
      evidence: { report: reading.report, sentence: sentence.id, ...pair.inner },
    })),
  });
  const places = placesOf(spoken);
  const uses = located.map(({ pair, text, lead }, index) => classifyQuotation(text, pair, places.get(index), lead));
  for (const index of uses.keys()) {
    if (uses[index] === 'term' && uses[index - 1] === 'partial' && isJoined(places.get(index - 1), places.get(index))) uses[index] = 'partial';
  }
  const headings = headingsOf(spoken);
  const texts = located.map(({ text }) => plainWords(text));
  const seen = new Map<string, number>();
  return located.map(({ pair, sentence, text }, index) => {
    const use = uses[index] ?? 'term';
    const spokenIn = places.get(index)?.sentence;
    const isHeading = spokenIn !== undefined && spokenIn.sentence.part !== 'removed' && headings.has(spokenIn);
    return recordOf({ pair, sentence, text, use: use === 'term' && isHeading && isSaidBelow(index, texts, uses) ? 'partial' : use }, seen);
  });
}

/** « rendre hommage à « la dignité » et au « savoir-faire » »: words in small letters that go on with those before them. */
function isJoined(before: QuotationPlace | undefined, place: QuotationPlace | undefined): boolean {
  if (!before || !place || before.sentence !== place.sentence || place.at <= before.at) return false;
  const { tokens } = place.sentence;
  return /^(?:et|ou|ni)$/.test(linkBetween(tokens, before.at, place.at).words) && /^[^\p{L}]*\p{Ll}/u.test(tokens[place.at]?.text ?? '');
}

/** « Un projet « inutile » » over a text in which somebody calls it « inutile et coûteux »: the words at `index` are in a quotation below. */
function isSaidBelow(index: number, texts: readonly string[], uses: readonly string[]): boolean {
  const words = texts[index] ?? '';
  if (words.length <= shortestEcho) return false;
  return texts.slice(index + 1, index + headingReach).some((other, step) => uses[index + 1 + step] !== 'term' && other.includes(words));
}

/** How many quotations below a heading its words are looked for. */
const headingReach = 40;

/** Letters, with a space at either end, that the words of a heading must at least have to be known again. */
const shortestEcho = 6;

interface LocatedPair {
  readonly pair: Pair;
  readonly sentence: Sentence;
  readonly text: string;
  /** The few characters in front of its mark. */
  readonly lead: string;
}

/** Indexes of the passages of each text, in order. */
function textsOf(passages: readonly Passage[]): readonly (readonly number[])[] {
  const texts = Map.groupBy(passages.keys(), (index) => {
    const { part, removed } = passages[index] ?? { part: 'text' };
    return `${part} ${removed ?? ''}`;
  });
  return [...texts.values()];
}

function pairsOf(passages: readonly Passage[], indexes: readonly number[], sentences: readonly Sentence[]): LocatedPair[] {
  const own = indexes.flatMap((index) => passages[index] ?? []);
  if (own.length === 0) return [];
  // Passages of one text are cut from it: what stands between them is white space.
  const textOf = (start: number, end: number): string => joined(own, start, end);
  const pairs = withDialogue(pairMarks(own, repairs), findDialogue(own)).toSorted((a, b) => a.outer.start - b.outer.start);
  const candidates = sentences.filter(({ passage }) => indexes.length === passages.length || indexes.includes(passage));
  let at = 0;
  return pairs.flatMap((pair) => {
    while (at < candidates.length - 1 && (candidates[at]?.end ?? 0) <= pair.inner.start) at += 1;
    const sentence = candidates[at];
    const text = textOf(pair.inner.start, pair.inner.end);
    const lead = textOf(Math.max(own[0]?.start ?? 0, pair.outer.start - 14), pair.outer.start);
    return sentence && hasWords(text) ? [{ pair, sentence, text, lead }] : [];
  });
}

/** Pairs of marks and turns behind dashes: the marks around a whole exchange open its first turn and close its last one. */
function withDialogue(marked: readonly Pair[], turns: readonly Pair[]): readonly Pair[] {
  const ends = new Set(turns.map(({ outer }) => outer.end));
  const follow = new Set(turns.map(({ passage }) => passage - 1));
  const others = marked.filter(({ rule, outer }) => rule !== 'lost-open' || !ends.has(outer.end));
  const opened = others.map((pair): Pair => (pair.rule === 'lost-close' && follow.has(pair.passage) ? { ...pair, isRepaired: false, rule: 'paragraphs' } : pair));
  return [...opened, ...turns];
}

/** The words between two offsets of a text, from its passages and what stands between them. */
function joined(passages: readonly Passage[], start: number, end: number): string {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let text = '';
  let reached = start;
  for (let index = low; index < passages.length; index += 1) {
    const passage = passages[index];
    if (!passage || passage.start >= end) break;
    if (passage.start > reached) text += (passage.gap ?? '').slice(reached - passage.start);
    text += passage.text.slice(Math.max(0, start - passage.start), end - passage.start);
    reached = passage.end;
  }
  return text;
}

/** The sentence and token of each outermost quotation, by its index. */
function placesOf(spoken: readonly SpokenSentence[]): ReadonlyMap<number, QuotationPlace> {
  const places = new Map<number, QuotationPlace>();
  for (const sentence of spoken) {
    sentence.tokens.forEach((token, at) => {
      if (token.kind === 'quotation' && !places.has(token.quotation)) places.set(token.quotation, { sentence, at });
    });
  }
  return places;
}

function recordOf(
  { pair, sentence, text, use }: Omit<LocatedPair, 'lead'> & { readonly use: QuotationRecord['use'] },
  seen: Map<string, number>,
): QuotationRecord {
  const base = `${sentence.report}#q-${stableHash(`${sentence.id} ${text}`)}`;
  const rank = (seen.get(base) ?? 0) + 1;
  seen.set(base, rank);
  return {
    kind: 'quotation',
    id: rank === 1 ? base : `${base}-${rank}`,
    evidence: { report: sentence.report, sentence: sentence.id, start: pair.inner.start, end: pair.inner.end },
    outer: pair.outer,
    text,
    use,
    isRepaired: pair.isRepaired,
    depth: pair.depth,
    rule: pair.rule,
    review: 'automatic',
  };
}
