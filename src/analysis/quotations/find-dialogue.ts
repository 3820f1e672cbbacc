import { readTokens } from '../speech/read-tokens.ts';
import { verbGroupsOf } from '../speech/verb-groups.ts';
import type { MarkedPassage, Pair } from './pair-marks.ts';

const dash = /^[—–]\s+/u;
const spokenSign = /[?!]|(?<![\p{L}\p{M}])(?:je|j['’]|tu|t['’]|nous|vous|moi|toi|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos|oui|non)(?![\p{L}\p{M}])/iu;
const guillemet = /[«»“”"]/u;

/**
 * Spoken lines that begin with a dash instead of standing in quotation marks (« — Vous viendrez ? »).
 *
 * A dash begins a list as well: a line is speech only beside another such line or behind a colon, and where
 * somebody speaks in it.
 */
export function findDialogue(passages: readonly MarkedPassage[]): readonly Pair[] {
  return passages.flatMap((passage, index): Pair[] => {
    const opening = dash.exec(passage.text);
    if (!opening || guillemet.test(passage.text)) return [];
    const isTurn = dash.test(passages[index - 1]?.text ?? '') || dash.test(passages[index + 1]?.text ?? '') || /:\s*$/.test(passages[index - 1]?.text ?? '');
    const words = passage.text.slice(opening[0].length);
    if (!isTurn || !spokenSign.test(words)) return [];
    const start = passage.start + opening[0].length;
    const end = start + withoutIncise(words).length;
    return [{ outer: { start: passage.start, end }, inner: { start, end }, depth: 0, passage: index, isRepaired: false, rule: 'dialogue-dash' }];
  });
}

/** A line without the reporting clause that ends it: « Je viens, dit-il. » → « Je viens ». */
function withoutIncise(words: string): string {
  const comma = words.lastIndexOf(',');
  if (comma < 0) return words;
  const tokens = readTokens(words, { start: comma + 1, end: words.length }, []);
  const [group] = verbGroupsOf(tokens.slice(0, 8));
  return group?.start === 0 && group.tense !== 'infinitive' && group.tense !== 'gerund' ? words.slice(0, comma) : words;
}
