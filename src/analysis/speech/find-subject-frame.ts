import { auxiliaryOf } from '../../french/auxiliaries.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { beginsWithReport } from './verb-groups.ts';

/**
 * The subject of the clause that a quotation is woven into, where no verb of saying claims it: « Le ministre veut
 * « un sursaut » ». Inferred; only a person, a group or a body can be it. `quoted` are the tokens between the marks.
 */
export function findSubjectFrame(tokens: readonly Token[], at: number, quoted: readonly Token[]): Frame | undefined {
  // « a porté plainte pour « homicide » »: a charge, in the words of the law.
  if (tokens[at - 1]?.lower === 'pour') return undefined;
  // « a « dirigé lui-même » l’essai »: what others say the subject did.
  if (auxiliaryOf(tokens[at - 1]?.lower ?? '') === 'avoir') return undefined;
  if (auxiliaryOf(tokens[at - 1]?.lower ?? '') === 'être' && quoted.length > 3) return undefined;
  const voice = clauseHead(tokens, at);
  if (!voice || !canSpeak(tokens, voice) || voice.phrase?.source === 'document') return undefined;
  // A colon or a full stop between them parts the subject from the words.
  if (tokens.slice(voice.end, at).some(({ text }) => /^[;:.]$/.test(text))) return undefined;
  // Who suffers something is not who tells it: « a été victime d’une panne « majeure » ».
  if (tokens.slice(voice.end, at).some(({ lower }) => lower === 'été')) return undefined;
  if (voice.end >= at && !beginsWithReport(quoted)) return undefined;
  return {
    kind: 'subject',
    cue: { start: voice.start, end: voice.end },
    lemma: 'sujet',
    voice,
    content: { start: at, end: at + 1 },
    opening: 'object',
    isDoubt: false,
    isThought: true,
  };
}
