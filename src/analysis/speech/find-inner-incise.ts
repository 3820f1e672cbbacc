import { closing, isBriefAside } from './brief-aside.ts';
import type { Frame } from './frame.ts';
import { passAdverbials } from './skip-phrases.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/**
 * The report's own clause inside a quotation: « Nous irons, a-t-il dit, jusqu’au bout ».
 *
 * Only a verb of saying with its subject behind it, between commas or before a full stop: the speaker may well say
 * « comme l’a dit Paul ».
 */
export function findInnerIncise({ tokens, frames }: SpokenSentence): Frame | undefined {
  return frames.find((frame) => {
    if (frame.kind !== 'incise' || frame.opening !== 'before' || !frame.voice) return false;
    if (/^(?:je|nous|vous|tu|ce|on)$/.test(frame.voice.pronoun ?? '')) return false;
    if (frame.content.end >= frame.cue.start) return false;
    if (!/^[,–—]$/.test(tokens[frame.content.end]?.text ?? '')) return false;
    const behind = Math.max(frame.voice.end, frame.cue.end);
    const { end } = passAdverbials(tokens, behind, tokens.length);
    const next = tokens[end];
    return next === undefined || closing.test(next.text) || next.lower === 'qui' || isBriefAside(tokens, behind);
  });
}
