import type { Span } from '../../corpus/report.ts';
import { type Mark, marksOf } from './quotation-marks.ts';
import { hugsNext, turned } from './turned-marks.ts';

/** A stretch between two quotation marks; offsets count in the text that the passages belong to. */
export interface Pair {
  /** With the marks. */
  readonly outer: Span;
  /** The words, white space at the edges left out. */
  readonly inner: Span;
  /** 0 for an outermost one. */
  readonly depth: number;
  /** Index of the passage it begins in. */
  readonly passage: number;
  readonly isRepaired: boolean;
  readonly rule: 'dialogue-dash' | 'marks' | 'straight-marks' | 'single-marks' | 'paragraphs' | 'lost-close' | 'lost-open' | 'rejoined';
}

/** A passage as the pairing reads it. */
export interface MarkedPassage extends Span {
  readonly text: string;
}

/** What is known of speech, for quotations that lost a mark; offsets count in the passage. */
export interface Repairs {
  /** Where the words opened before `from` end, at `limit` at the latest. */
  readonly lostClose: (text: string, from: number, limit: number) => number;
  /** Where the words that end at `to` begin, after `floor`. */
  readonly lostOpen: (text: string, floor: number, to: number) => number;
  /** Whether the passage ends with a reporting clause: a quotation still open there had ended before it. */
  readonly endsWithReport: (text: string, from: number) => boolean;
}

interface Opened {
  readonly mark: Mark;
  readonly passage: number;
  /** It goes on in the passage after the one being read. */
  runsOn: boolean;
}

/** The pairing while it goes through the passages. */
interface Pairing {
  readonly passages: readonly MarkedPassage[];
  readonly repairs: Repairs;
  readonly pairs: Omit<Pair, 'depth'>[];
  readonly open: Opened[];
}

/**
 * Pairs the quotation marks of neighbouring passages (those of one text, in order).
 *
 * A quotation may run over several passages when each begins with the opening mark again. A mark that lost its
 * partner is given one by `repairs`, and the pair is flagged. Time is linear in the text.
 */
export function pairMarks(passages: readonly MarkedPassage[], repairs: Repairs): readonly Pair[] {
  const pairing: Pairing = { passages, repairs, pairs: [], open: [] };
  passages.forEach((_, index) => {
    readPassage(pairing, index);
  });
  return withDepths(rejoinNeighbours(pairing));
}

function readPassage(pairing: Pairing, index: number): void {
  const passage = pairing.passages[index];
  if (!passage) return;
  const first = pairing.pairs.length;
  const marks = marksOf(passage.text);
  marks.forEach((mark, rank) => {
    if (rank === 0 && repeatsOpening(pairing, mark, passage)) return;
    const meant = turned(mark, marks[rank + 1], passage.text, pairing.open.some(({ mark: opened }) => opened.family === mark.family));
    takeMark(pairing, asOpened(pairing.open, meant, { marks, from: rank + 1, text: passage.text }), index, { first, closeTwice: closesTwice(marks, rank + 1) });
  });
  leavePassage(pairing, index, first);
}

/** Families of marks that are taken for one another. */
const mixed = /^(?:guillemet|curly|straight)$/;

/** How many marks ahead the right closing mark is looked for. */
const markReach = 40;

/** « « Bonjour ” »: a closing mark of the other kind, where the right one does not come. */
function asOpened(open: readonly Opened[], mark: Mark, { marks, from, text }: { readonly marks: readonly Mark[]; readonly from: number; readonly text: string }): Mark {
  const [only] = open;
  if (mark.role !== 'close' || !only || open.length > 1 || only.mark.family === mark.family) return mark;
  if (!mixed.test(mark.family) || !mixed.test(only.mark.family)) return mark;
  const following = marks.slice(from, from + markReach).find(({ family }) => family === only.mark.family);
  return following === undefined || following.role === 'open' || hugsNext(following, text) ? { ...mark, family: only.mark.family } : mark;
}

/** The opening mark that each further paragraph of a quotation begins with. */
function repeatsOpening({ open }: Pairing, mark: Mark, passage: MarkedPassage): boolean {
  const outermost = open[0];
  return (
    outermost?.runsOn === true &&
    mark.family === outermost.mark.family &&
    passage.text.slice(0, mark.start).trim() === ''
  );
}

function takeMark(pairing: Pairing, mark: Mark, index: number, { first, closeTwice }: { readonly first: number; readonly closeTwice: boolean }): void {
  const { open } = pairing;
  const partner = open.findLastIndex((opened) => opened.mark.family === mark.family);
  const closes = mark.role === 'close' || (mark.role === 'either' && partner >= 0);
  if (!closes) {
    if (mark.family === 'straight' && partner >= 0 && !closeTwice) giveUp(pairing, partner, index, mark.start);
    // Marks that only open, one after the other, are noise: a few levels are all that French prose has.
    if (open.length < deepest) open.push({ mark, passage: index, runsOn: false });
    return;
  }
  if (partner < 0) {
    takeStrayClose(pairing, mark, index, first);
    return;
  }
  // What opened inside the quotation that closes now lost its own closing mark.
  for (let rank = open.length - 1; rank > partner; rank -= 1) giveUp(pairing, rank, index, mark.start);
  const opened = open.pop();
  if (opened) addPair(pairing, opened, index, mark);
}

/** « "Le règlement "zone bleue" est vieux" »: the two straight marks that come next both close. */
function closesTwice(marks: readonly Mark[], from: number): boolean {
  const [inner, outer] = marks.slice(from, from + 2);
  return inner?.family === 'straight' && inner.role === 'close' && outer?.family === 'straight' && outer.role === 'close';
}

function addPair({ passages, pairs }: Pairing, opened: Opened, index: number, close: Mark): void {
  const home = passages[opened.passage];
  const last = passages[index];
  if (!home || !last) return;
  const rule =
    index > opened.passage
      ? 'paragraphs'
      : close.family === 'straight'
        ? 'straight-marks'
        : close.family === 'single-straight'
          ? 'single-marks'
          : 'marks';
  push(pairs, {
    outer: { start: home.start + opened.mark.start, end: last.start + close.end },
    inner: {
      start: skipSpace(home, opened.mark.end),
      end: skipSpaceBack(last, close.start),
    },
    passage: opened.passage,
    isRepaired: false,
    rule,
  });
}

/** Ends a quotation whose closing mark is lost. */
function giveUp({ passages, pairs, open, repairs }: Pairing, rank: number, index: number, limit: number): void {
  const [opened] = open.splice(rank, 1);
  const home = opened && passages[opened.passage];
  if (!opened || !home || opened.mark.family === 'single-straight') return;
  const last = opened.passage === index ? limit : home.text.length;
  const end = repairs.lostClose(home.text, opened.mark.end, beginsInside(opened, home) ? Math.min(last, endOfSentence(home.text, opened.mark.end)) : last);
  const inner = { start: skipSpace(home, opened.mark.end), end: skipSpaceBack(home, end) };
  push(pairs, {
    outer: { start: home.start + opened.mark.start, end: inner.end },
    inner,
    passage: opened.passage,
    isRepaired: true,
    rule: 'lost-close',
  });
}

function takeStrayClose({ passages, pairs, repairs }: Pairing, mark: Mark, index: number, first: number): void {
  const passage = passages[index];
  if (!passage || (mark.family === 'straight' && /\d/.test(passage.text[mark.start - 1] ?? ''))) return;
  const last = pairs.length > first ? pairs.at(-1) : undefined;
  // « « … », a dit M. Petit. » »: a mark too many.
  // « « … » répond Paul Petit, président du club. » »
  if (last && /^\s*(?:,|\p{Ll})/u.test(passage.text.slice(last.outer.end - passage.start)) && repairs.endsWithReport(passage.text.slice(0, mark.start), last.outer.end - passage.start)) return;
  const floor = last ? last.outer.end - passage.start : 0;
  const inner = { start: 0, end: skipSpaceBack(passage, mark.start) };
  const outerEnd = passage.start + mark.end;
  if (last && isGluedOn(passage.text.slice(floor, mark.start))) {
    pairs.pop();
    inner.start = last.inner.start;
    push(pairs, { ...last, inner, outer: { start: last.outer.start, end: outerEnd }, isRepaired: true, rule: 'rejoined' });
    return;
  }
  inner.start = skipSpace(passage, repairs.lostOpen(passage.text, floor, mark.start));
  const outer = { start: inner.start, end: outerEnd };
  push(pairs, { inner, outer, passage: index, isRepaired: true, rule: 'lost-open' });
}

/** At the end of a passage: what is still open runs on in the next passage, or lost its closing mark. */
function leavePassage(pairing: Pairing, index: number, first: number): void {
  const { open, pairs, passages } = pairing;
  const passage = passages[index];
  const outermost = open[0];
  if (!passage || !outermost) return;
  // « dénonce un « tort » qui « dure et « ruine tout ». »: a mark was lost before the last quotation.
  const isClosed = pairs.slice(first).some(({ outer }) => outer.start > passage.start + outermost.mark.start && passage.text.slice(outer.end - passage.start).trim().length <= 1);
  const isWoven = outermost.passage === index && beginsInside(outermost, passage);
  const runsOn = !isWoven && (opensLike(outermost, passages[index + 1]) || (outermost.passage === index && closesFirst(outermost, passages[index + 1]))) && !(outermost.passage === index && isClosed) && !endsBefore(pairing, outermost, index);
  for (let rank = open.length - 1; rank >= (runsOn ? 1 : 0); rank -= 1) {
    const opened = open[rank];
    // A quotation that lost its end reaches no further than the next one that has both marks.
    const next = opened && pairs.slice(first).find(({ outer }) => outer.start > passage.start + opened.mark.start);
    giveUp(pairing, rank, index, next ? next.outer.start - passage.start : passage.text.length);
  }
  outermost.runsOn = runsOn;
}

/** « il aurait "reconnu avoir eu le manuscrit. »: small letters behind a word are part of the report’s sentence, and end with it; « signs say more than straight marks. */
function beginsInside({ mark }: Opened, { text }: MarkedPassage): boolean {
  return mark.family === 'straight' && /\p{L}\s*$/u.test(text.slice(0, mark.start)) && /^\s*\p{Ll}/u.test(text.slice(mark.end));
}

/** Behind the first full stop from an offset on that a capital follows; the end of the text where none does. */
function endOfSentence(text: string, from: number): number {
  const stop = /[.!?…](?=\s+\p{Lu})/u.exec(text.slice(from));
  return stop ? from + stop.index + 1 : text.length;
}

function endsBefore({ passages, repairs }: Pairing, opened: Opened, index: number): boolean {
  const passage = passages[index];
  return passage !== undefined && repairs.endsWithReport(passage.text, opened.passage === index ? opened.mark.end : 0);
}

function opensLike(opened: Opened, next: MarkedPassage | undefined): boolean {
  if (!next) return false;
  const start = next.text.slice(0, 80).trimStart();
  const [first] = marksOf(start);
  // A quoted heading: short, closed, with no full stop.
  if (/^["«“][^"«»“”]{1,78}[^.!?…\s]\s?["»”]$/u.test(next.text.trim())) return false;
  return first?.start === 0 && first.family === opened.mark.family && first.role !== 'close';
}

/** A paragraph whose first mark closes what the one before has opened, and which opens nothing itself. */
function closesFirst({ mark: { family } }: Opened, next: MarkedPassage | undefined): boolean {
  const [first] = next ? marksOf(next.text) : [];
  return first !== undefined && first.family === family && first.role === 'close' && family !== 'single-straight';
}

/** How many quotations may stand open at once. */
const deepest = 6;

/** Words stuck between two closing marks: the second mark ends the utterance, the first was one too many. */
function isGluedOn(between: string): boolean {
  return /^\p{Lu}/u.test(between);
}

/** Quotations with nothing between them are one utterance cut by a mark too many. */
function rejoinNeighbours({ pairs, passages }: Pairing): Omit<Pair, 'depth'>[] {
  const joined: Omit<Pair, 'depth'>[] = [];
  for (const pair of pairs.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)) {
    const last = joined.at(-1);
    const home = passages[pair.passage];
    const isNeighbour =
      last && home && last.passage === pair.passage && last.outer.end <= pair.outer.start && last.rule !== 'single-marks';
    // « … bus. » « À mon avis … »: two people’s words.
    const isWhole = isNeighbour && /[.!?…]$/u.test(home.text.slice(last.inner.start - home.start, last.inner.end - home.start)) && /^\p{Lu}/u.test(home.text.slice(pair.inner.start - home.start));
    // « dénonce "le flou" "toujours plus grand" »: two stretches of one speech, both with their marks.
    const isPartial = isNeighbour && /^\p{Ll}/u.test(home.text.slice(last.inner.start - home.start)) && /^\p{Ll}/u.test(home.text.slice(pair.inner.start - home.start));
    // « Des sentiers en « marche lente »« Les jours de grande marée, … »: a word or two, then an utterance
    const isOther = isNeighbour && last.rule === 'marks' && pair.rule === 'marks' && /^\p{Ll}/u.test(home.text.slice(last.inner.start - home.start)) && /^\p{Lu}/u.test(home.text.slice(pair.inner.start - home.start));
    if (isNeighbour && !isWhole && !isPartial && !isOther && isJoint(home.text.slice(last.outer.end - home.start, pair.outer.start - home.start))) {
      joined[joined.length - 1] = {
        ...last,
        outer: { start: last.outer.start, end: pair.outer.end },
        inner: { start: last.inner.start, end: pair.inner.end },
        isRepaired: true,
        rule: 'rejoined',
      };
    } else joined.push(pair);
  }
  return joined;
}

function isJoint(between: string): boolean {
  return between.length < 4 && between.trim() === '';
}

function withDepths(pairs: readonly Omit<Pair, 'depth'>[]): readonly Pair[] {
  const around: Omit<Pair, 'depth'>[] = [];
  return pairs.map((pair) => {
    while ((around.at(-1)?.outer.end ?? Number.POSITIVE_INFINITY) <= pair.outer.start) around.pop();
    const depth = around.length;
    around.push(pair);
    return { ...pair, depth };
  });
}

const wordSign = /[\p{L}\p{N}]/u;

/** Keeps a pair that holds words. */
function push(pairs: Omit<Pair, 'depth'>[], pair: Omit<Pair, 'depth'>): void {
  if (pair.inner.end > pair.inner.start) pairs.push(pair);
}

function skipSpace(passage: MarkedPassage, offset: number): number {
  let place = offset;
  while (place < passage.text.length && /\s/u.test(passage.text[place] ?? '')) place += 1;
  return passage.start + place;
}

function skipSpaceBack(passage: MarkedPassage, offset: number): number {
  let place = offset;
  while (place > 0 && /\s/u.test(passage.text[place - 1] ?? '')) place -= 1;
  return passage.start + place;
}

/** Whether a pair encloses any word at all. */
export function hasWords(text: string): boolean {
  return wordSign.test(text);
}
