import { firstNameGender } from '../../french/given-names.ts';
import type { Discourse, Mention } from './discourse.ts';
import type { NounPhrase, Range } from './noun-phrase.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** A voice once it is known whom its words mean. */
export interface Speaker {
  /** The words of the sentence; undefined where the sentence has none of its own (« Et d’ajouter »). */
  readonly range: Range | undefined;
  /** The full name where there is one, else the phrase. */
  readonly label: string;
  readonly mention: Mention;
  /** `inferred` where pronoun, office or short form had to be resolved. */
  readonly basis: 'stated' | 'inferred';
  /** The phrase that says what it is. */
  readonly described: NounPhrase | undefined;
  /** The sentence whose tokens `described` counts in. */
  readonly home: SpokenSentence;
  /** The sentence whose tokens `range` counts in, where it is another than `home`. */
  readonly heard?: SpokenSentence;
  /** A text through which the issuer speaks: « un communiqué (du ministère) ». */
  readonly document: Range | undefined;
}

/** What has been said so far, for pronouns; `isOpening`, `people` and `sentences` begin anew with each part. */
export interface Memory {
  readonly discourse: Discourse;
  /** Keys of all who have been named so far. */
  readonly seen: Set<string>;
  /** Nobody has a name in the part so far. */
  isOpening: boolean;
  /** The pronoun by which the text goes on with the one person it follows. */
  following: 'il' | 'elle' | undefined;
  /** The person whom the text follows. */
  protagonist: Speaker | undefined;
  /** Each person with a full name whom the part names, latest last; once for each gender they are given. */
  readonly people: Map<string, Speaker>;
  /** Latest last; each with whom its frames named and whom its own words name. */
  readonly sentences: {
    readonly sentence: SpokenSentence;
    readonly speakers: Speaker[];
    readonly mentioned: readonly Speaker[];
    /** Those behind prepositions too. */
    readonly everyone: readonly Speaker[];
    /** The texts it tells of (« une lettre du préfet »), to be looked up where one is meant. */
    readonly texts: readonly (() => Speaker | undefined)[];
  }[];
}

/** A memory of nothing yet. */
export function emptyMemory(discourse: Discourse): Memory {
  return { discourse, seen: new Set(), isOpening: true, following: undefined, protagonist: undefined, people: new Map(), sentences: [] };
}

/** Forgets what another part of the report has told. */
export function beginPart(memory: Memory): void {
  memory.sentences.length = 0;
  memory.people.clear();
  memory.isOpening = true;
}

/** Whom a sentence names: as who it is about, and everyone in it, behind prepositions too. */
export type Named = Pick<Memory['sentences'][number], 'mentioned' | 'everyone' | 'texts'>;

/** Whom each sentence names. */
export type NamedIn = ReadonlyMap<SpokenSentence, Named>;

/** How many sentences back a pronoun reaches. */
export const pronounReach = 4;

/** Someone known from another sentence, under the words of this one. */
export function heardAs({ start, end }: Range, sentence: SpokenSentence): Pick<Speaker, 'range' | 'heard' | 'basis' | 'document'> {
  return { range: { start, end }, heard: sentence, basis: 'inferred', document: undefined };
}

/** Whether a given name, or what the text says of them, shows that a speaker is a person. */
export function isSomebody({ mention, described }: Speaker): boolean {
  return described?.source === 'person' || firstNameGender(mention.label) !== undefined;
}
