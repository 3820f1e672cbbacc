import { givenNameGender } from '../../french/given-names.ts';
import { feminineDeterminers, masculineDeterminers, pluralDeterminers } from '../../french/chunk-words.ts';
import { isTitle, personGender, titleGender } from '../../french/source-nouns.ts';
import type { NounPhrase, Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import type { Voice } from './voice.ts';

/** Grammatical gender. */
export type Gender = 'masculine' | 'feminine';

/** Someone or something a text names, as far as pronouns and short forms need to know. */
export interface Mention {
  /** What tells it from others: the full name or the noun phrase, folded. */
  readonly key: string;
  readonly label: string;
  readonly gender: Gender | undefined;
  readonly number: 'singular' | 'plural' | 'either';
  readonly isPerson: boolean;
  readonly isNamed: boolean;
  /** An institution, an agency, a paper: what can be an origin. */
  readonly isBody: boolean;
}

/** The names of a text: short forms find their full name, office finds its holder. */
export class Discourse {
  readonly #fullByPart = new Map<string, Set<string>>();
  readonly #genderByName = new Map<string, Gender>();
  readonly #offices = new Map<string, Set<string>>();
  readonly #holders = new Map<string, Set<string>>();
  readonly #common = new Set<string>();

  /** Notes the words of a sentence that stand in small letters. */
  addWords(tokens: readonly Token[]): void {
    for (const { kind, text } of tokens) if (kind === 'word' && /^\p{Ll}{3,}$/u.test(text)) this.#common.add(text);
  }

  /** Whether the text has a word in small letters, so that it is no name: « canicule ». */
  isCommon(word: string): boolean {
    return this.#common.has(word);
  }

  /** Notes a name of two words or more. */
  addName(tokens: readonly Token[], { start, end }: Range): void {
    const words = tokens.slice(start, end).filter(({ lower }) => !isTitle(lower));
    if (words.length < 2) return;
    const full = nameText(words);
    for (const word of [words[0], words.at(-1)]) {
      if (!word) continue;
      const known = this.#fullByPart.get(word.lower) ?? new Set();
      known.add(full);
      this.#fullByPart.set(word.lower, known);
    }
    const told = givenNameGender(words[0]?.text ?? '');
    if (told === 'masculine' || told === 'feminine') this.#genderByName.set(fold(full), told);
  }

  /** Notes what the words around a name tell of its bearer. */
  addHolder(name: string, offices: readonly string[], gender: Gender | undefined): void {
    const key = fold(name);
    if (gender) this.#genderByName.set(key, gender);
    for (const office of offices) {
      const own = this.#offices.get(key) ?? new Set();
      own.add(office);
      this.#offices.set(key, own);
      const known = this.#holders.get(office) ?? new Set();
      known.add(name);
      this.#holders.set(office, known);
    }
  }

  /** The full name of a short one, where the text has exactly one that fits. */
  fullName(words: readonly Token[]): string {
    const bare = words.filter(({ lower }) => !isTitle(lower));
    const short = nameText(bare);
    if (bare.length > 1) return this.#longer(bare, short);
    if (bare.length === 0) return short;
    if (initials.test(short)) return this.#byInitials(short) ?? short;
    const found = [...(this.#fullByPart.get(bare[0]?.lower ?? '') ?? [])];
    const distinct = new Map(found.map((name) => [fold(name), name]));
    const [shortest] = [...distinct].sort(([a], [b]) => a.length - b.length);
    if (!shortest) return short;
    // « Anne Le Roux » and « Anne Le Roux Martin » are one name, read once too far.
    const isOne = [...distinct.keys()].every((name) => name === shortest[0] || name.startsWith(`${shortest[0]} `));
    return isOne ? shortest[1] : short;
  }

  /** « S.P. » in an interview with Sandrine Peyrac: the one name of the text with these initials. */
  #byInitials(short: string): string | undefined {
    const letters = short.replace(/[.-]/g, '');
    const names = new Map([...this.#fullByPart.values()].flatMap((full) => [...full]).map((name) => [fold(name), name]));
    const fitting = [...names.values()].filter((name) => name.split(/[\s-]+/).map((word) => word.charAt(0)).join('') === letters);
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** « Le Maire » after « Bruno Le Maire ». */
  #longer(bare: readonly Token[], short: string): string {
    const key = fold(short);
    const found = [...(this.#fullByPart.get(bare.at(-1)?.lower ?? '') ?? [])].filter((name) => fold(name).endsWith(` ${key}`));
    const [only] = found;
    return new Set(found.map(fold)).size === 1 && only ? only : short;
  }

  /** Those the text says hold an office (« la ministre »), each once. */
  holders(office: string): readonly string[] {
    return [...new Map([...(this.#holders.get(office) ?? [])].map((name) => [fold(name), name])).values()];
  }

  /** The words by which the text says what somebody is. */
  offices(name: string): readonly string[] {
    return [...(this.#offices.get(fold(name)) ?? [])];
  }

  gender(name: string): Gender | undefined {
    return this.#genderByName.get(fold(name));
  }
}

/** « S.P. », « J.-L. M. ». */
const initials = /^(?:\p{Lu}\.-?){2,}$/u;

/** A name for comparison: lower case, hyphens as spaces. */
export function fold(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/[-‑\s]+/g, ' ').replace(/’/g, "'").trim();
}

/** The words of a name as they stand. */
export function nameText(words: readonly Token[]): string {
  return words.map(({ text }, rank) => (rank > 0 && !/['’]$/.test(words[rank - 1]?.text ?? '') ? ` ${text}` : text)).join('');
}

/** The gender a phrase shows: by its title, its determiner, its noun, the given name. */
export function phraseGender(tokens: readonly Token[], phrase: NounPhrase): Gender | undefined {
  const first = tokens[phrase.start];
  const titled = first && titleGender(first.lower);
  if (titled) return titled;
  const { determiner } = phrase;
  const isThing = phrase.source === 'institution' || phrase.source === 'document';
  if (isCount(phrase, tokens)) return undefined;
  // « La victime, Claude Petit, … dit-il »: the noun has one gender for both
  if (phrase.source === 'person' && /^(?:victime|personne|star|vedette|recrue|sentinelle|personnalité|figure|idole|légende|célébrité|pointure|canaille|bête|connaissance|relation)$/.test(phrase.head ?? '')) return undefined;
  // « la réaction du club »: the article is in the preposition
  if (determiner === undefined && /^(?:person|institution)$/.test(phrase.source ?? '') && /^(?:du|au)$/.test(tokens[phrase.start - 1]?.lower ?? '')) return 'masculine';
  if (determiner && phrase.head !== undefined) {
    if (feminineDeterminers.has(determiner)) return 'feminine';
    if (masculineDeterminers.has(determiner)) return 'masculine';
    // « son », « mon » stand in front of a vowel in the feminine too.
    if (/^[ms]on$/.test(determiner) && !/^[aeiouyhéèêâîôœ]/.test(phrase.head)) return 'masculine';
  }
  // « l’ancien maire », « l’actuelle ministre »
  const between = tokens.slice(phrase.start, phrase.end).find(({ lower }) => /^(?:anci|actuel|nouve|prem|derni|futur)/.test(lower))?.lower ?? '';
  if (/^(?:ancien|actuel|nouvel|nouveau|premier|dernier)$/.test(between)) return 'masculine';
  if (/^(?:ancienne|actuelle|nouvelle|première|dernière|future)$/.test(between)) return 'feminine';
  if (phrase.head === 'un' || phrase.head === 'une') return phrase.head === 'un' ? 'masculine' : 'feminine';
  if (phrase.head !== undefined) {
    const known = personGender(phrase.head);
    if (known) return known;
    // « l’inspection », « l’usine »
    if (isThing && /(?:[st]ions?|ances?|ences?|ités?|ises?|ures?|écoles?|eries?|airies?|gnies?|ines?|iques?|ières?)$/.test(phrase.head)) return 'feminine';
    if (isThing && /(?:ment|isme|ital|oire|eur|age|eau|ice|itut)$/.test(phrase.head)) return 'masculine';
    if (/(?:trice|euse|esse|ière|ienne|ée|enne)$/.test(phrase.head)) return 'feminine';
    if (/(?:teur|ien|ier|é)$/.test(phrase.head)) return 'masculine';
  }
  // « l’association Robin des Bois »: what a body is called tells nothing of the noun.
  const isBody = phrase.head !== undefined && /^(?:institution|agency|press|group)$/.test(phrase.source ?? '');
  const given = phrase.name && !isBody ? givenNameGender(tokens[phrase.name.start]?.text ?? '') : undefined;
  if (given === 'masculine' || given === 'feminine') return given;
  // « L’Autorité du fleuve », « L’Union des communes »
  if (phrase.kind === 'name' && determiner !== undefined && phrase.name && phrase.name.start > phrase.start && /^(?:\p{Lu}\p{Ll}*(?:tion|sion|ité|nion|ance|erie|gnie))$/u.test(tokens[phrase.name.start]?.text ?? '')) return 'feminine';
  if (determiner && phrase.name && phrase.head === undefined) {
    if (feminineDeterminers.has(determiner)) return 'feminine';
    if (masculineDeterminers.has(determiner)) return 'masculine';
  }
  return undefined;
}

/** Nouns for several people at once, which « ils » takes up as well. */
const collective = /^(?:couple|trio|duo|quatuor|groupe|collectif|famille|équipe|syndicat|association|majorité|huitaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|poignée)$/;

/** The number a phrase shows; `either` for a group of people (« un couple »). */
export function phraseNumber({ determiner, start, head }: NounPhrase, tokens: readonly Token[]): Mention['number'] {
  // « aux journalistes »: the article is in the preposition.
  if (determiner === undefined && head !== undefined && /^(?:aux|des)$/.test(tokens[start - 1]?.lower ?? '')) return 'plural';
  if (isCount({ determiner, start, head }, tokens)) return 'plural';
  if (head !== undefined && collective.test(head)) return 'either';
  if (determiner !== undefined && pluralDeterminers.has(determiner)) return 'plural';
  return /^(?:mm\.?|mmes)$/.test(tokens[start]?.lower ?? '') ? 'plural' : 'singular';
}

/** « une centaine de personnes »: several, of whatever gender. */
function isCount({ determiner, start, head }: Pick<NounPhrase, 'determiner' | 'start' | 'head'>, tokens: readonly Token[]): boolean {
  // « la moitié des résidents », « une partie des élus »
  if (/^(?:la|une)$/.test(determiner ?? '') && /^(?:moitié|plupart|totalité|partie|minorité)$/.test(head ?? '') && tokens[start + 2]?.lower === 'des') return true;
  return determiner === 'une' && head !== undefined && /(?:aine|poignée|multitude|flopée|myriade)$/.test(head) && /^d[e']$/.test(tokens[start + 2]?.lower ?? '');
}

/** Whether a pronoun can stand for a mention. */
export function agrees(pronoun: string, { gender, number }: Pick<Mention, 'gender' | 'number'>): boolean {
  const isPlural = pronoun === 'ils' || pronoun === 'elles';
  if (number !== 'either' && isPlural !== (number === 'plural')) return false;
  // Members of a group need not have its grammatical gender.
  if (number === 'either' && isPlural) return true;
  const wanted: Gender = pronoun.startsWith('elle') ? 'feminine' : 'masculine';
  return gender === undefined || gender === wanted;
}

/** The phrase of a voice that bears its name, the noun that says what it is, and the name. */
export function partsOf({ phrase, apposition }: Voice): {
  readonly described: NounPhrase | undefined;
  readonly name: Range | undefined;
} {
  const described = phrase?.kind === 'noun' ? phrase : apposition?.kind === 'noun' ? apposition : phrase;
  return { described, name: phrase?.name ?? apposition?.name };
}
