import { determiners, genitives, isAdverb, prepositions } from '../../french/chunk-words.ts';
import { isFiniteWord } from '../../french/finite-words.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { hasFiniteVerb, isPresentVerb } from './clause-verbs.ts';
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

/** Endings of participles and adjectives, which follow a noun as a verb does. */
const qualifying = /(?:ée?s?|ues?|ants?|antes?|ifs?|ives?|eux|euses?|ales?|al|aux|els?|elles?|iques?|ables?|ibles?|aires?|istes?|ains?|aines?|iens?|iennes?|ois|oises?|ais|aises?|us|ente|entes)$/;

/** Whether a verb, in any form of the third person, follows a subject: « la maire | hausse », « Paul Petit, qui suit le dossier, | ne cède pas ». */
function hasVerbBehind(tokens: readonly Token[], { end, apposition }: Voice, colon: number): boolean {
  let at = end;
  // « …, qui suit le dossier, », « …, lui, »
  if (tokens[at]?.text === ',') {
    const close = tokens.slice(at + 1, Math.min(colon, at + 16)).findIndex(({ text }) => text === ',');
    if (close < 0 && apposition === undefined) return false;
    // « Anne Roux, la maire, | hausse les épaules »
    at += close < 0 ? 1 : close + 2;
  }
  const clitic = tokens.slice(at, at + 3).findIndex(({ lower }) => !/^(?:ne|n'|se|s'|le|la|les|l'|lui|leur|y|en|nous|me|m')$/.test(lower));
  const { kind, lower = '', isCapital } = tokens[at + Math.max(0, clitic)] ?? {};
  if (kind !== 'word' || isCapital === true || at + Math.max(0, clitic) >= colon) return false;
  if (clitic > 0 || isFiniteWord(tokens, at) || isPresentVerb(lower)) return true;
  const isOther = prepositions.has(lower) || genitives.has(lower) || determiners.has(lower) || isAdverb(lower) || sourceKind(lower) !== undefined || /^(?:qui|qu[e']|dont|où|et|ou|mais|car|comme|au|aux|même|seul|seule)$/.test(lower);
  return !isOther && at + 1 < colon && /(?:e|ent|it|ît|t|d|a|ait|aient)$/.test(lower) && !qualifying.test(lower);
}

/** What links a further main clause to the one before. */
const linking = /^(?:et|mais|car|or|puis|;)$/;

/**
 * The subject of the main clause that stands last before a colon, where another clause or an opening stands before it:
 * « Le texte passe, mais | la maire | hausse les épaules », « En rangeant ses outils, | la maire | soupire ».
 */
export function lastMainSubject(tokens: readonly Token[], colon: number): Voice | undefined {
  const isWho = (voice: Voice | undefined): voice is Voice => voice !== undefined && (voice.pronoun !== undefined ? /^(?:ils?|elles?)$/.test(voice.pronoun) : /^(?:person|group)$/.test(voice.phrase?.source ?? '') || (voice.phrase?.name !== undefined && canSpeak(tokens, voice)) || voice.phrase?.source === 'institution');
  for (let at = colon - 3; at > 2; at -= 1) {
    const { text = '', lower = '', kind } = tokens[at] ?? {};
    if (kind === 'quotation') return undefined;
    const isContrast = /^(?:tandis|alors)$/.test(lower) && /^qu[e']$/.test(tokens[at + 1]?.lower ?? '');
    if (!linking.test(text) && !linking.test(lower) && !isContrast) continue;
    const start = isContrast ? at + 2 : at + 1;
    const head = clauseHead(tokens, colon, start);
    // « Zed Amara, slameur et pionnier du club, marche »: one clause
    const first = clauseHead(tokens, at);
    const isParted = text === ';' || (/^(?:mais|car|or)$/.test(lower) && tokens[at - 1]?.text === ',');
    if (!isParted && !hasFiniteVerb(tokens, at) && !(first && hasVerbBehind(tokens, first, at))) continue;
    if (head && head.start >= start && isWho(head) && hasVerbBehind(tokens, head, colon)) return head;
  }
  const head = clauseHead(tokens, colon);
  return head && head.start > 2 && tokens[head.start - 1]?.text === ',' && isWho(head) && hasVerbBehind(tokens, head, colon) ? head : undefined;
}

/** « Le char est pris et les démineurs | restent prudents : « … » »: the subject of the clause that « et » joins on, with its verb. */
export function lastClauseSubject(tokens: readonly Token[], colon: number): Voice | undefined {
  const link = tokens.slice(0, colon).findLastIndex(({ lower }) => /^(?:et|mais|car|puis)$/.test(lower));
  const voice = link > 2 ? voiceAt(tokens, link + 1, colon) : undefined;
  const isPeople = /^(?:person|group)$/.test(voice?.phrase?.source ?? '') || (voice?.phrase?.name !== undefined && canSpeak(tokens, voice));
  const first = link > 2 ? clauseHead(tokens, link) : undefined;
  return voice && isPeople && first && first.end < link - 1 && (isFiniteWord(tokens, voice.end) || isPresentVerb(tokens[voice.end]?.lower ?? '')) ? voice : undefined;
}
