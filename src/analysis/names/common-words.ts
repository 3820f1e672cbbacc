import { calendarWords } from '../../french/calendar-words.ts';
import { functionWords } from '../../french/function-words.ts';
import { personTitles } from '../../french/titles.ts';
import type { Word } from '../../french/words.ts';
import { opensSentence, type WordEvidence } from './word-evidence.ts';

/** Words that press French likes to give a capital, or to begin a headline with, and that name nobody. Bare forms. */
const capitalisedCommonWords: ReadonlySet<string> = new Set(
  (
    'etat etats republique constitution histoire dieu terre lune soleil internet web covid nord sud est ouest ' +
    'nord-est monsieur madame premier premiere video photo photos direct exclusif analyse reportage portrait ' +
    'interview entretien tribune editorial chronique lire aussi ndlr loi code hier selon apres avant depuis ' +
    'lander land ca personne rien beaucoup nul quiconque certains certaines mieux pire reste restent deux trois quatre cinq six ' +
    'sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille'
  ).split(' '),
);

/** Endings of infinitives, gerunds, adverbs and abstract nouns: a sentence may begin with one, a name seldom looks so. */
const commonEnding = /(?:[a-z]{3}[^i]er|[a-z]{3}ir|oir|ement|amment|emment|issant|tions?)$/;

/** Given names that end like an infinitive. */
const namesLikeInfinitives: ReadonlySet<string> = new Set(
  'alexander christopher jennifer werner rainer gunter walter oliver heather esther casimir vladimir'.split(
    ' ',
  ),
);

/** « XXe », « Ier » */
const ordinal = /^[IVXLCDM]+(?:e|er|re|è?me)s?$/;

/** Whether the capital of a word tells nothing: a tool word, a day, a title, or a word that only begins a sentence. */
export function isCommonWord(words: readonly Word[], index: number, evidence: WordEvidence): boolean {
  const word = words[index];
  if (!word) return true;
  const { bare } = word;
  if (ordinal.test(word.text)) return true;
  if (functionWords.has(bare) || calendarWords.has(bare) || capitalisedCommonWords.has(bare)) return true;
  if (personTitles.has(bare)) return true;
  if (!opensSentence(words, index)) return false;
  if (evidence.capitalised.has(bare)) return false;
  return evidence.small.has(bare) || (commonEnding.test(bare) && !namesLikeInfinitives.has(bare));
}
