import { readTokens } from '../speech/read-tokens.ts';
import { verbGroupsOf } from '../speech/verb-groups.ts';
import type { Repairs } from './pair-marks.ts';

/** How far a repair reads: beyond this nobody could say where words in quotation marks end. */
const reach = 4000;

/** A comma and the reporting clause behind it, with its verb before its subject: where an incise may begin. */
const comma = /,\s+(?=\p{L})/gu;
const sentenceEnd = /[.!?…]+(?=\s+\p{Lu}|\s*$)/gu;
const sentenceStart = /(?:^(?:[.!?…:]\s+)?|[.!?…:]\s+)(?=\S)/gu;

/** How quotations that lost a mark are mended. */
export const repairs: Repairs = { lostClose, lostOpen, endsWithReport };

/** The words end before « , a dit X », else with the last sentence before the limit. */
function lostClose(text: string, from: number, limit: number): number {
  const window = text.slice(from, Math.min(limit, from + reach));
  const incise = inciseIn(window);
  if (incise !== undefined) return from + incise;
  if (limit >= text.length && window.length === text.length - from) return text.length;
  const ends = [...window.matchAll(sentenceEnd)];
  const last = ends.at(-1);
  return last ? from + last.index + last[0].length : from + window.length;
}

function inciseIn(window: string): number | undefined {
  for (const { index } of window.matchAll(comma)) {
    if (startsIncise(window.slice(index + 1, index + 160))) return index;
  }
  return undefined;
}

/** « a dit X », « précise-t-il », « a-t-elle ajouté »: a reporting verb first, then its subject. */
function startsIncise(words: string): boolean {
  const tokens = readTokens(words, { start: 0, end: words.length }, []);
  const [group] = verbGroupsOf(tokens.slice(0, 8));
  if (group?.start !== 0 || group.tense === 'gerund' || group.tense === 'infinitive') return false;
  return group.inverted !== undefined || tokens[group.end]?.kind === 'word';
}

/** The words begin with the sentence that the closing mark ends. */
function lostOpen(text: string, floor: number, to: number): number {
  const from = Math.max(floor, to - reach);
  const window = text.slice(from, to);
  const starts = [...window.matchAll(sentenceStart)].map(({ index, 0: found }) => index + found.length);
  return from + (starts.filter((start) => start < window.length - 2).at(-1) ?? 0);
}

/** Whether the last comma of a passage begins a reporting clause that ends it. */
function endsWithReport(text: string, from: number): boolean {
  const window = text.slice(Math.max(from, text.length - 300));
  const last = [...window.matchAll(comma)].at(-3) ? [...window.matchAll(comma)].slice(-3) : [...window.matchAll(comma)];
  // « …, rappelle X. On nous a menti. »: words go on behind the clause.
  const isLast = (index: number): boolean => !/[.!?…]\s+\p{Lu}/u.test(window.slice(index).replace(/\b(?:M|MM|Me|Dr|Mgr)\.\s/gu, ''));
  // « … » répond Paul Petit, président du club.
  const isRight = text.length - from < 300 && /^\s\p{Ll}/u.test(text.slice(from, from + 2)) && startsIncise(text.slice(from, from + 160)) && !/[.!?…]\s+\p{Lu}/u.test(text.slice(from).replace(/\b(?:M|MM|Me|Dr|Mgr)\.\s/gu, ''));
  return isRight || last.some(({ index }) => startsIncise(window.slice(index + 1, index + 160)) && isLast(index));
}
