import { readTokens } from '../speech/read-tokens.ts';
import { verbGroupsOf } from '../speech/verb-groups.ts';
import type { MarkedPassage, Pair } from './pair-marks.ts';
import { marksOf } from './quotation-marks.ts';

const dash = /^[—–]\s+/u;
const spokenSign = /[?!]|(?<![\p{L}\p{M}])(?:je|j['’]|tu|t['’]|nous|vous|moi|toi|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos|oui|non)(?![\p{L}\p{M}])/iu;
const guillemet = /[«»“”"]/u;

/**
 * Spoken lines that begin with a dash instead of standing in quotation marks (« — Vous viendrez ? »), or that go on so
 * between the marks of a whole exchange (« « Vous viendrez ? », then « – Dimanche. », then « – Tant mieux. » »).
 *
 * A dash begins a list as well: outside marks a line is speech only beside another such line or behind a colon, and
 * where somebody speaks in it.
 */
export function findDialogue(passages: readonly MarkedPassage[]): readonly Pair[] {
  const within = turnsWithinMarks(passages);
  return passages.flatMap((passage, index): Pair[] => {
    const opening = dash.exec(passage.text);
    const isWithin = within.has(index);
    if (!opening || (guillemet.test(passage.text) && !isWithin)) return [];
    const isTurn = dash.test(passages[index - 1]?.text ?? '') || dash.test(passages[index + 1]?.text ?? '') || /:\s*$/.test(passages[index - 1]?.text ?? '');
    const words = passage.text.slice(opening[0].length).replace(/\s*[»”]$/u, '');
    if (!isWithin && (!isTurn || !spokenSign.test(words))) return [];
    const start = passage.start + opening[0].length;
    const end = start + withoutIncise(words).length;
    const isLast = guillemet.test(passage.text);
    return [{ outer: { start: passage.start, end: isLast ? passage.end : end }, inner: { start, end }, depth: 0, passage: index, isRepaired: false, rule: 'dialogue-dash' }];
  });
}

/**
 * Indexes of the passages that are turns of an exchange within one pair of marks: each begins with a dash, the passage
 * before the first opens the marks, and the last one closes them.
 */
function turnsWithinMarks(passages: readonly MarkedPassage[]): ReadonlySet<number> {
  const turns = new Set<number>();
  let opened: number | undefined;
  for (const [index, { text }] of passages.entries()) {
    const marks = marksOf(text);
    const last = marks.at(-1);
    const isTurn = opened !== undefined && dash.test(text);
    if (isTurn && marks.length === 1 && last?.role === 'close' && last.end === text.length) for (let turn = (opened ?? index) + 1; turn <= index; turn += 1) turns.add(turn);
    if (!isTurn || marks.length > 0) opened = last?.role === 'open' ? index : undefined;
  }
  return turns;
}

/** A line without the reporting clause that ends it: « Je viens, dit-il. » → « Je viens ». */
function withoutIncise(words: string): string {
  const comma = words.lastIndexOf(',');
  if (comma < 0) return words;
  const tokens = readTokens(words, { start: comma + 1, end: words.length }, []);
  const [group] = verbGroupsOf(tokens.slice(0, 8));
  return group?.start === 0 && group.tense !== 'infinitive' && group.tense !== 'gerund' ? words.slice(0, comma) : words;
}
