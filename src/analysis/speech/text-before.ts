import { reportingForms } from '../../french/reporting-verbs.ts';
import { subjectOf } from './among-speakers.ts';
import { lastSpeaker } from './last-speaker.ts';
import type { Memory, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './voice.ts';

/** How many sentences back a text is looked for in which words stand. */
const textReach = 5;

/** « « … », y lit-on »: the last text that the sentences before tell of. */
export function textBefore(sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  return memory.sentences.slice(-textReach).findLast((entry) => entry.sentence !== sentence && entry.texts.length > 0)?.texts.at(-1)?.();
}

/** « a-t-on précisé » behind a body: the same; « on y lit »: the text that the sentences before tell of. */
export function bodyBehindOn(voice: Voice, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const isInText = voice.isHung !== true && sentence.tokens[voice.end]?.lower === 'y';
  if (isInText) return textBefore(sentence, memory);
  if (!voice.isHung || sentence.frames.some(({ kind }) => kind === 'sourcing')) return undefined;
  // « Au rectorat, on temporise. « … », répond-on »: the same
  const said = memory.sentences.findLast((entry) => entry.sentence !== sentence);
  const isSide = said?.sentence.sentence.passage === sentence.sentence.passage && /^(?:au|à|aux|chez|côté)$/.test(said.sentence.tokens[0]?.lower ?? '') && said.sentence.tokens.some(({ lower, isInverted }) => lower === 'on' && !isInverted);
  const side = isSide ? said.everyone.find(({ mention, range, home }) => home === said.sentence && mention.isBody && (range?.start ?? 9) < 3) : undefined;
  if (side) return side;
  const last = lastSpeaker(memory, 2);
  // « « … », peut-on lire plus loin »: in the text of whoever it is from
  if (last && (!last.mention.isPerson || sentence.tokens[voice.end]?.lower === 'lire')) return last;
  // « La SNCF se garde de triompher. « … », y dit-on », « La chambre évoque 60 ruches. « … », indique-t-on »
  const isThere = sentence.tokens.slice(Math.max(0, voice.start - 4), voice.start).some(({ lower }) => lower === 'y');
  const near = memory.sentences.findLast((entry) => entry.sentence !== sentence && entry.sentence.sentence.passage === sentence.sentence.passage && entry.mentioned.length > 0);
  const subject = near && subjectOf(near.mentioned, near.sentence);
  const tells = near?.sentence.tokens.some(({ lower }) => reportingForms(lower).some(({ tense }) => tense === 'present' || tense === 'past'));
  return subject?.mention.isBody && (isThere || tells) ? subject : undefined;
}

