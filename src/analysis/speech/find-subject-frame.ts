import { canSpeak } from './can-speak.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { voiceAt } from './voice.ts';

/**
 * The subject of the clause that a quotation is woven into, where no verb of saying claims it: « Le ministre veut
 * « un sursaut » ». Inferred; only a person, a group or a body can be it.
 */
export function findSubjectFrame(tokens: readonly Token[], at: number): Frame | undefined {
  let start = 0;
  while (start < at && /^(?:et|mais|or|puis|[,•–—-])$/.test(tokens[start]?.lower ?? '')) start += 1;
  // « a porté plainte pour « homicide » »: a charge, in the words of the law.
  if (tokens[at - 1]?.lower === 'pour') return undefined;
  const passage = passAdverbials(tokens, start, at);
  const opened = tokens[passage.end]?.text === ',' ? passage.end + 1 : passage.end;
  const head = pastParticiple(tokens, opened, at);
  const pronoun = tokens[head];
  const isPronoun = /^(?:il|elle|ils|elles)$/.test(pronoun?.lower ?? '');
  const voice = isPronoun
    ? { start: head, end: head + 1, pronoun: pronoun?.lower, phrase: undefined, apposition: undefined }
    : voiceAt(tokens, head, at);
  if (!voice || !canSpeak(tokens, voice) || voice.phrase?.source === 'document') return undefined;
  // A colon or a full stop between them parts the subject from the words.
  if (tokens.slice(voice.end, at).some(({ text }) => /^[;:.]$/.test(text))) return undefined;
  // Who suffers something is not who tells it: « a été victime d’une panne « majeure » ».
  if (voice.end >= at || tokens.slice(voice.end, at).some(({ lower }) => lower === 'été')) return undefined;
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

/** « Reçu jeudi à Matignon, | le syndicaliste … »: past the participle clause that opens the sentence. */
function pastParticiple(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (first?.kind !== 'word' || !/(?:é|u|i|is|it|ert)e?s?$/.test(first.lower) || voiceAt(tokens, from, to)) return from;
  for (let at = from + 1; at < Math.min(to, from + 24); at += 1) {
    if (tokens[at]?.kind === 'quotation') return from;
    if (tokens[at]?.text === ',') return at + 1;
  }
  return from;
}
