import { commonAcronyms, isRomanNumeral } from '../../french/common-acronyms.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { functionWords } from '../../french/function-words.ts';
import { isGentilic } from '../../french/gentilics.ts';
import { civilTitles, personTitles } from '../../french/titles.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../french/words.ts';
import { isBareSubject } from './bare-subject.ts';
import { isCommonWord } from './common-words.ts';
import { isUnitSign, startsWithDigit } from './unit-sign.ts';
import { institutionEnd } from './institution-end.ts';
import { joinsName } from './match-listed.ts';
import { opensSentence, type WordEvidence, type WordedSentence } from './word-evidence.ts';

/** Words of a sentence that look like a name that no entity file has. Word indexes; `end` is exclusive. */
export interface UnlistedName {
  readonly start: number;
  readonly end: number;
  /** Why it is taken for a name. */
  readonly rule:
    | 'civil-title'
    | 'person-title'
    | 'several-capitals'
    | 'capital-inside'
    | 'bare-subject'
    | 'acronym';
}

/** The names of a French sentence that nobody has listed; `taken` holds the words that listed names account for. */
export function findUnlisted(
  { words, isInCapitals, isFrench }: WordedSentence,
  taken: ReadonlySet<number>,
  evidence: WordEvidence,
): UnlistedName[] {
  if (isInCapitals || !isFrench) return [];
  const found: UnlistedName[] = [];
  for (let at = 0; at < words.length; ) {
    const name = taken.has(at) ? undefined : nameAt(words, at, taken, evidence);
    if (name) found.push(name);
    at = name ? Math.max(name.end, at + 1) : at + 1;
  }
  return found;
}

function nameAt(
  words: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
  evidence: WordEvidence,
): UnlistedName | undefined {
  const word = words[at];
  if (!word || !isCapitalised(word.text) || !mayBegin(words, at, taken, evidence)) return undefined;
  // « la secrétaire générale de la CFDT Marylise Léon »: the acronym is a name of its own.
  const isBody = isAcronym(word) && isPortfolio(words, at);
  const run = isBody ? at + 1 : runEnd(words, at, taken, evidence);
  const start = isBody ? at : withoutLeadingCommon(words, at, run);
  if (start >= run) return undefined;
  const rule = reason(words, start, run, evidence);
  if (!rule) return undefined;
  const title = words[start - 1];
  const first = words[start];
  const isAddressed = Boolean(title && first && isCivilTitle(title) && joinsName(title, first));
  const end = run - start === 1 ? institutionEnd(words, start, taken) : run;
  return { start: isAddressed ? start - 1 : start, end, rule };
}

function isCivilTitle(word: Word): boolean {
  return isCapitalised(word.text) && civilTitles.has(word.bare);
}

/** « Le Monde » inside a sentence: an article with a capital belongs to the name. */
function isNamedWithArticle(words: readonly Word[], at: number, evidence: WordEvidence): boolean {
  const next = words[at + 1];
  const isArticle = ['le', 'la', 'les'].includes(words[at]?.bare ?? '');
  return Boolean(
    isArticle &&
      !opensSentence(words, at) &&
      next &&
      isCapitalised(next.text) &&
      !isCommonWord(words, at + 1, evidence),
  );
}

function mayBegin(
  words: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
  evidence: WordEvidence,
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return false;
  if (isModel(words, at) || isRestOfCompound(words, at, taken)) return false;
  if (isNamedWithArticle(words, at, evidence)) return !taken.has(at + 1);
  if (isCivilTitle(word) && next && isCapitalised(next.text) && joinsName(word, next)) return false;
  if (isUnitSign(words, at)) return false;
  if (next && hyphen.test(next.gap) && isCapitalised(next.text) && !functionWords.has(word.bare)) return true;
  if (word.text.length === 1) return isInitial(words, at);
  return !isCommonWord(words, at, evidence) || isAcronym(word) || isNamedRepublic(words, at, taken);
}

/** « D. » in « D. Trump ». */
function isInitial(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return Boolean(words[at]?.text.length === 1 && next?.gap.startsWith('.') && isCapitalised(next.text));
}

/** « République dominicaine », « République de Corée »: with its adjective the common word is a name. */
function isNamedRepublic(words: readonly Word[], at: number, taken: ReadonlySet<number>): boolean {
  return words[at]?.bare === 'republique' && institutionEnd(words, at, taken) > at + 1;
}

/** « Coréen » in « un Nord-Coréen », which was no name. */
function isRestOfCompound(words: readonly Word[], at: number, taken: ReadonlySet<number>): boolean {
  const before = words[at - 1];
  return Boolean(
    before && hyphen.test(words[at]?.gap ?? '') && isCapitalised(before.text) && !taken.has(at - 1),
  );
}

const hyphen = /^[-‐‑]$/u;
const digitFirst = /^\p{Nd}/u;
const noGapOrHyphen = /^[-‐‑]?$/u;
const clauseSign = /[,;:.!?]/;

/** « Tu-160 », « G7 »: a type of thing, not a name of somebody. */
function isModel(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return Boolean(next && digitFirst.test(next.text) && noGapOrHyphen.test(next.gap));
}

const particles: ReadonlySet<string> = new Set(
  'von van der den bin ben ibn al el ould abu abou da do dos di della del y ter ten zu af av mac mc o'.split(
    ' ',
  ),
);
const frenchParticles: ReadonlySet<string> = new Set('de du des d la le les l'.split(' '));

/** Where the words that go on a name end. */
function runEnd(
  words: readonly Word[],
  start: number,
  taken: ReadonlySet<number>,
  evidence: WordEvidence,
): number {
  let end = start + 1;
  for (;;) {
    const next = followingNameWord(words, start, end, taken, evidence);
    if (next === undefined) return end;
    end = next;
  }
}

const longestParticleRun = 3;

function followingNameWord(
  words: readonly Word[],
  start: number,
  end: number,
  taken: ReadonlySet<number>,
  evidence: WordEvidence,
): number | undefined {
  for (let at = end; at < end + longestParticleRun; at += 1) {
    const before = words[at - 1];
    const word = words[at];
    if (!before || !word || taken.has(at) || !(joinsName(before, word) || word.gap === ' & '))
      return undefined;
    if (isQuarter(before, word)) return at + 1;
    if (isNameWord(words, at, evidence) || isLastSyllable(words, start, at) || isHyphenatedCapital(word))
      return at + 1;
    const isHyphenated = hyphen.test(word.gap);
    const isParticle =
      particles.has(word.bare) ||
      (frenchParticles.has(word.bare) && isOneName(words, start, end) && isNoHeadNoun(words, start, evidence));
    if (!isParticle && !isHyphenated) return undefined;
  }
  return undefined;
}

function isNameWord(words: readonly Word[], at: number, evidence: WordEvidence): boolean {
  const word = words[at];
  if (!word) return false;
  if (isRomanNumeral(word.lower) && isAllCapitals(word.text)) return true;
  if (!isCapitalised(word.text) || opensSentence(words, at) || isModel(words, at)) return false;
  return !isCommonWord(words, at, evidence) || isNamedWithArticle(words, at, evidence);
}

const quarters: ReadonlySet<string> = new Set(['nord', 'sud', 'est', 'ouest']);

/** « Nord » in « Caroline du Nord ». */
function isQuarter(before: Word, word: Word): boolean {
  return quarters.has(word.bare) && isCapitalised(word.text) && (before.bare === 'du' || before.bare === 'l');
}

/** « Mer » in « Fos-sur-Mer », « Prince » in « Port-au-Prince », « Ouest » in « Sud-Ouest ». */
function isHyphenatedCapital({ gap, text }: Word): boolean {
  return hyphen.test(gap) && isCapitalised(text);
}

/** Syllables of East Asian given names that look like French tool words: « Kim Jong Un ». */
const syllables: ReadonlySet<string> = new Set('un in on an au si ma sa so do ni mi se en'.split(' '));

function isLastSyllable(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at];
  return Boolean(word && at - start >= 2 && isCapitalised(word.text) && syllables.has(word.bare));
}

/** « Vainqueur de la Coupe » at the head of a sentence: a noun with its capital; « Charles de Gaulle » is a name. */
function isNoHeadNoun(words: readonly Word[], start: number, evidence: WordEvidence): boolean {
  const { bare, lower } = words[start] ?? { bare: '', lower: '' };
  if (!opensSentence(words, start) || evidence.capitalised.has(bare)) return true;
  return givenNameGender(lower) !== undefined;
}

/** One word, or words that hyphens make one: « Charles », « Jean-Pierre ». */
function isOneName(words: readonly Word[], start: number, end: number): boolean {
  return words.slice(start + 1, end).every(({ gap }) => hyphen.test(gap));
}

const determiners: ReadonlySet<string> = new Set(
  `le la l les des un une du au aux ces ce cet cette ses leurs nos deux trois quatre cinq six plusieurs certains
  certaines quelques nombreux autres jeune jeunes aucun aucune chaque d de`.split(/\s+/),
);
const portfolioHeads =
  /^(?:ministres?|ministeres?|secretaires?|conseillers?|conseilleres?|sous-secretaire|delegue|deleguee)$/;
const portfolioReach = 6;
const complementWords: ReadonlySet<string> = new Set([...frenchParticles, 'a', 'au', 'aux']);

/** Leaves out a people (« le Français Kylian Mbappé ») and a portfolio (« ministre de la Défense Sergueï Choïgou »). */
function withoutLeadingCommon(words: readonly Word[], start: number, end: number): number {
  const word = words[start];
  const before = words[start - 1];
  if (!word) return end;
  const second = words[start + 1];
  const isCompound = Boolean(second && hyphen.test(second.gap) && isGentilic(second.bare));
  if ((isCompound || isGentilic(word.bare)) && before && (determiners.has(before.bare) || isCount(before))) {
    return isCompound ? start + 2 : start + 1;
  }
  return isPortfolio(words, start) ? start + 1 : start;
}

function isCount(word: Word): boolean {
  return startsWithDigit(word) || numberNames.has(word.bare);
}

const numberNames: ReadonlySet<string> = new Set(
  'sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille'.split(
    ' ',
  ),
);

function isPortfolio(words: readonly Word[], start: number): boolean {
  if (!complementWords.has(words[start - 1]?.bare ?? '')) return false;
  const before = words.slice(Math.max(0, start - portfolioReach), start);
  const head = before.findLastIndex(({ bare }) => portfolioHeads.test(bare));
  if (head < 0) return false;
  return before.slice(head + 1).every(({ gap }) => !clauseSign.test(gap));
}

function isAcronym({ text, bare, lower }: Word): boolean {
  return isAllCapitals(text) && text.length <= 7 && !commonAcronyms.has(bare) && !isRomanNumeral(lower);
}

function reason(
  words: readonly Word[],
  start: number,
  end: number,
  evidence: WordEvidence,
): UnlistedName['rule'] | undefined {
  const word = words[start];
  const before = words[start - 1];
  if (!word || (isRomanNumeral(word.lower) && !isInitial(words, start)) || commonAcronyms.has(word.bare))
    return undefined;
  if (end - start === 1 && isModel(words, start)) return undefined;
  if (before && joinsName(before, word)) {
    if (isCivilTitle(before)) return 'civil-title';
    if (personTitles.has(before.bare)) return 'person-title';
  }
  if (end - start > 1) return 'several-capitals';
  if (isAcronym(word)) return 'acronym';
  if (!opensSentence(words, start) || evidence.capitalised.has(word.bare)) return 'capital-inside';
  return isBareSubject(words, start, evidence) ? 'bare-subject' : undefined;
}
