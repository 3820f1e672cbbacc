import { isAuxiliary } from '../../french/auxiliaries.ts';
import { clauseHead } from './clause-head.ts';
import { agrees } from './discourse.ts';
import type { Memory, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './voice.ts';
import { onlyOne } from './among-speakers.ts';

/** The person before the last finite verb of a sentence that stands behind its commas: « Interrogé sur …, le ministre a parlé ». */
export function mainPerson(mentioned: readonly Speaker[], { tokens }: SpokenSentence, pronoun: string): Speaker | undefined {
  return mentioned.find(({ mention, range, home }) => mention.isPerson && agrees(pronoun, mention) && range !== undefined && home.tokens === tokens && tokens[range.start - 1]?.text === ',' && isAuxiliary(tokens[range.end]?.lower ?? ''));
}

/** « La dirigeante compte venir, a-t-elle déclaré »: where nobody spoke before, the person whom the sentence is about. */
export function ownSubject({ sentence, mentioned }: Memory['sentences'][number], { pronoun, start }: Voice): Speaker | undefined {
  const head = clauseHead(sentence.tokens, start);
  return mentioned.find(({ mention, range, home }) => mention.isPerson && home === sentence && range?.start === head?.start && agrees(pronoun ?? '', mention));
}

/** « Anne Petit en a pris la présidence, « mais je tiens le saxo », s’amuse-t-elle »: words that go on with the clause of their own speaker. */
export function wovenInto(here: Memory['sentences'][number], voice: Voice): Speaker | undefined {
  const { tokens } = here.sentence;
  const quoted = tokens.slice(0, voice.start).findLastIndex(({ kind }) => kind === 'quotation');
  const goesOn = quoted > 2 && tokens[quoted - 1]?.text === ',' && /^[^\p{L}]*(?:mais|et|car|parce|alors|puis|sinon|même|surtout|sauf|ou) /u.test(tokens[quoted]?.text ?? '');
  const subject = goesOn ? ownSubject(here, voice) : undefined;
  return subject?.mention.isNamed ? subject : undefined;
}

/** « Le conseil départemental « étudie le dossier », a-t-il répondu »: a body whose quoted verb the report hangs its own on. */
export function bodyOfPredicate({ sentence: { tokens }, mentioned }: Memory['sentences'][number], voice: Voice): Speaker | undefined {
  const quoted = tokens.slice(0, voice.start).findLastIndex(({ kind }) => kind === 'quotation');
  return mentioned.find(({ mention, range }) => mention.isBody && range !== undefined && range.start === 0 && range.end === quoted && agrees(voice.pronoun ?? '', mention));
}

/** « La remarque déplaît à X : « … », s’est-il exclamé »: whoever is named right before the words, or is the subject of that clause. */
export function namedAtColon({ sentence, everyone, mentioned }: Memory['sentences'][number], voice: Voice): Speaker | undefined {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }, at) => text === ':' && at < voice.start);
  if (colon < 0) return undefined;
  const before = (speaker: Speaker): boolean => agrees(voice.pronoun ?? '', speaker.mention) && speaker.home === sentence && speaker.range !== undefined && speaker.range.end <= colon;
  return everyone.findLast((speaker) => before(speaker) && speaker.mention.isPerson && speaker.range?.end === colon) ?? onlyOne(mentioned.filter(before)) ?? onlyOne(mentioned.filter((speaker) => before(speaker) && speaker.mention.isPerson));
}
