import { isFiniteWord } from '../../french/finite-words.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { isPresentVerb } from './clause-verbs.ts';
import { type Voice, voiceAt } from './voice.ts';
import type { Token } from './read-tokens.ts';

/** « Un matelas sur la tête, Zafy Soanirina grimpe au camp : « … » »: a full name behind a comma, with its verb. */
export function namedInFront(tokens: readonly Token[], colon: number): Voice | undefined {
  const comma = tokens.slice(0, colon).findLastIndex(({ text }) => text === ',');
  const voice = comma > 1 ? voiceAt(tokens, comma + 1, colon) : undefined;
  const { name, kind, determiner } = voice?.phrase ?? {};
  const isFull = kind === 'name' && determiner === undefined && name !== undefined && name.end - name.start > 1;
  return voice && isFull && canSpeak(tokens, voice) && (isPresentVerb(tokens[voice.end]?.lower ?? '') || isFiniteWord(tokens, voice.end)) ? voice : undefined;
}

/** « Le char est pris et les démineurs | restent prudents : « … » »: the subject of the clause that « et » joins on, with its verb. */
export function lastClauseSubject(tokens: readonly Token[], colon: number): Voice | undefined {
  const link = tokens.slice(0, colon).findLastIndex(({ lower }) => /^(?:et|mais|car|puis)$/.test(lower));
  const voice = link > 2 ? voiceAt(tokens, link + 1, colon) : undefined;
  const isPeople = /^(?:person|group)$/.test(voice?.phrase?.source ?? '') || (voice?.phrase?.name !== undefined && canSpeak(tokens, voice));
  const first = link > 2 ? clauseHead(tokens, link) : undefined;
  return voice && isPeople && first && first.end < link - 1 && (isFiniteWord(tokens, voice.end) || isPresentVerb(tokens[voice.end]?.lower ?? '')) ? voice : undefined;
}
