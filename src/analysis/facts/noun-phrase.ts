import type { Span } from '../../corpus/report.ts';
import { announcingAbbreviations } from '../../french/abbreviations.ts';
import { calendarWords } from '../../french/calendar-words.ts';
import { isFiniteAuxiliary } from '../../french/finite-auxiliaries.ts';
import { personTitles } from '../../french/titles.ts';
import { isCapitalised, type Word } from '../../french/words.ts';

/** A sentence as the search for giver and receiver reads it. */
export interface ParsedSentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Word index → end of the name that begins there; names of the text, listed or not. */
  readonly names: ReadonlyMap<number, number>;
  /** Word indexes that time expressions cover. */
  readonly dated: ReadonlySet<number>;
  /** Word indexes that the things given cover: no party goes on into them. */
  readonly things: ReadonlySet<number>;
}

/** Words of a sentence that tell a party; `end` is exclusive. */
export type Phrase = Span;

const listed = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const boundary = /[,;:.!?«»“”"…—–]/u;
const clauseOpeners = listed('que qu qui dont où quand lorsque lorsqu puisque car mais si comme donc ou alors tandis bien');
const prepositions = listed(
  'de d du des à au aux en dans par pour sur avec sans sous vers chez contre depuis pendant lors après avant selon malgré dès entre outre durant envers hors via',
);
const determiners = listed(
  'le la les l un une ce cet cette ces son sa ses leur leurs deux trois quatre cinq plusieurs certains aucun chaque nos notre',
);
const subjectPronouns = listed('il elle ils elles on');

const stopOfAbbreviation = /^\.[\s\u00a0\u202f-]*$/u;

/** Whether a mark parts a word from the one before; the full stop of « M. » does not. */
function isParted(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap ?? '';
  if (!boundary.test(gap)) return false;
  const before = words[at - 1];
  const isShort = before !== undefined && (before.text.length === 1 || announcingAbbreviations.has(before.lower));
  return !(isShort && stopOfAbbreviation.test(gap));
}

/** Words in the order they could begin a phrase: a determiner, a name, a pronoun. */
function mayBegin(sentence: ParsedSentence, at: number): boolean {
  const word = sentence.words[at];
  if (!word || sentence.dated.has(at)) return false;
  if (determiners.has(word.lower) || subjectPronouns.has(word.lower)) return true;
  return isCapitalised(word.text) && !calendarWords.has(word.bare) && !prepositions.has(word.lower);
}

/** The phrase that ends right before a verb group: its subject. Undefined where nothing there can be one. */
export function subjectBefore(sentence: ParsedSentence, verbStart: number, isPlural: boolean): Phrase | undefined {
  const { words } = sentence;
  const verb = words[verbStart];
  if (!verb) return undefined;
  if (isParted(words, verbStart)) return beforeApposition(sentence, verbStart, isPlural);
  const opener = words[verbStart - 1];
  if (opener?.lower === 'qui') return antecedent(sentence, verbStart - 1, isPlural);
  const from = clauseStart(sentence, verbStart, isPlural);
  return phraseIn(sentence, from, verbStart);
}

/** « Oleg Kojémiako, gouverneur de Primorié, a offert »: the phrase before the apposition. */
function beforeApposition(sentence: ParsedSentence, verbStart: number, isPlural: boolean): Phrase | undefined {
  const { words } = sentence;
  if (!isComma(words[verbStart])) return undefined;
  let at = verbStart - 1;
  while (at > 0 && !isParted(words, at)) at -= 1;
  if (at <= 0 || !isComma(words[at]) || !isAppositive(sentence, at)) return undefined;
  return phraseIn(sentence, clauseStart(sentence, at, isPlural), at);
}

const comma = /^[\s\u00a0]*[)]?\.?,\s*$/u;
const hyphen = /^[-‐‑]$/u;

function isComma(word: Word | undefined): boolean {
  return word !== undefined && comma.test(word.gap);
}

function isAppositive(sentence: ParsedSentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && (personTitles.has(word.bare) || sentence.names.has(at) || determiners.has(word.lower) || word.lower === 'qui');
}

/** What « qui » stands for: the phrase right before it. */
function antecedent(sentence: ParsedSentence, relative: number, isPlural: boolean): Phrase | undefined {
  const from = clauseStart(sentence, relative, isPlural);
  return phraseIn(sentence, from, relative);
}

function clauseStart({ words }: ParsedSentence, end: number, isPlural: boolean): number {
  let at = end;
  while (at > 0) {
    at = beforeParenthesis(words, at);
    const before = words[at - 1];
    if (!before || (at < end && isParted(words, at))) break;
    if (clauseOpeners.has(before.lower) || (before.lower === 'et' && !isPlural && !hyphen.test(before.gap))) break;
    if (at - 1 < end - 1 && isFiniteAuxiliary(words, at - 1) && !determiners.has(before.lower)) break;
    at -= 1;
  }
  return at;
}

/** Where a parenthesis opened that closes before a word; the word itself where none does. */
function beforeParenthesis(words: readonly Word[], at: number): number {
  if (!words[at]?.gap.includes(')')) return at;
  const opened = words.findLastIndex(({ gap }, index) => index < at && gap.includes('('));
  return opened > 0 ? opened : at;
}

/** The phrase of a stretch of words that begins soonest and is no complement of another. */
function phraseIn(sentence: ParsedSentence, from: number, end: number): Phrase | undefined {
  const { words } = sentence;
  for (let at = from; at < end; at += 1) {
    const before = at > from ? words[at - 1] : undefined;
    const isComplement = before !== undefined && prepositions.has(before.lower);
    if (!isComplement && mayBegin(sentence, at)) return { start: at, end };
  }
  return undefined;
}

/** The phrase that begins at a word and goes no further than `limit`: a name whole, else noun and complements. */
export function phraseFrom(sentence: ParsedSentence, start: number, limit: number): Phrase | undefined {
  const { words, names } = sentence;
  const nameEnd = names.get(start);
  if (nameEnd !== undefined && nameEnd <= limit) return { start, end: nameEnd };
  let end = start;
  while (end < limit) {
    const word = words[end];
    if (!word || (end > start && (isParted(words, end) || endsPhrase(sentence, end)))) break;
    const named = Math.min(names.get(end) ?? 0, limit);
    const isTitled = end > start && personTitles.has(words[end - 1]?.bare ?? '');
    end = Math.max(end + 1, named);
    if (named > 0 && isTitled) break;
  }
  return end > start ? { start, end } : undefined;
}

const phraseEnders = listed(
  'et à au aux en dans par pour sur avec sans lors après avant selon pendant depuis un une qui que qu dont où comme chez vers contre afin mais ou',
);

const newPhrase = listed('le la les l ce cette ces son sa ses');

function endsPhrase({ words, dated, things }: ParsedSentence, at: number): boolean {
  const word = words[at];
  const isNewPhrase = newPhrase.has(word?.lower ?? '') && !prepositions.has(words[at - 1]?.lower ?? '');
  return !word || isNewPhrase || things.has(at) || phraseEnders.has(word.lower) || dated.has(at) || isFiniteAuxiliary(words, at);
}

/** Whether a phrase that a preposition leads to can be a person or a body that gives and gets. */
export function canBeParty(sentence: ParsedSentence, at: number): boolean {
  const word = sentence.words[at];
  if (!word || sentence.dated.has(at)) return false;
  return sentence.names.has(at) || personTitles.has(word.bare) || parties.has(word.bare);
}

const parties = listed(
  'parents famille victime victimes homme femme jeune enfant enfants mairie ville commune etat gouvernement pays entreprise societe groupe banque tribunal association fondation club equipe universite ecole hopital musee police armee region ministere president presidente invite hote visiteur visiteurs salaries employes clients habitants epouse mari fils fille frere soeur etudiants eleves joueurs agriculteurs syndicats roi reine prevenu accuse condamne justice cour parquet services autorites',
);

/** The words of a phrase as the text has them; a parenthesis at its end stays where it holds a name alone. */
export function wordsOfPhrase({ text, words }: ParsedSentence, { start, end }: Phrase): string {
  const from = words[start]?.start ?? 0;
  const last = words[end - 1];
  const to = last?.end ?? from;
  const opened = words.findLastIndex(({ gap }, index) => index > start && index < end && gap.includes('('));
  if (opened < 0 || text[to] !== ')') return text.slice(from, to);
  const isName = words.slice(opened, end).every((word) => isCapitalised(word.text));
  return isName ? text.slice(from, to + 1) : text.slice(from, words[opened - 1]?.end ?? to);
}

/** Whether a phrase is only a pronoun of the third person. */
export function isPronoun({ words }: ParsedSentence, { start, end }: Phrase): boolean {
  return end - start === 1 && subjectPronouns.has(words[start]?.lower ?? '');
}
