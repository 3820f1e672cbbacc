import type { SourceKind } from '../../french/source-nouns.ts';
import type { Token } from './read-tokens.ts';

/** A noun phrase; `start`, `end` and `name` are token ranges. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'noun' | 'time';
  /** The common noun at its head, lower case; undefined for a bare name. */
  readonly head: string | undefined;
  readonly source: SourceKind | undefined;
  /** The proper name in it that says who it is. */
  readonly name: Range | undefined;
  /** A name bound by « de »: the body a person speaks for. */
  readonly complement: Range | undefined;
  /** The office it names, for telling offices apart: « premier ministre », « ministre défense ». */
  readonly office: string | undefined;
  /** Lower case; undefined where there is none. */
  readonly determiner: string | undefined;
}

/** A phrase for people whom no name and no office tells apart: « l’un », « certains », « ceux qui attendent ». */
export function namelessPhrase({ start, end }: Range, { head, source, determiner }: Pick<NounPhrase, 'head' | 'source' | 'determiner'>): NounPhrase {
  return { start, end, kind: 'noun', head, source, name: undefined, complement: undefined, office: undefined, determiner };
}

/** A stretch of tokens; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is known of the place a noun phrase is read at. */
export interface NounPhrasePlace {
  /** Tokens from here on are not read. */
  readonly limit: number;
  /** The phrase follows « à » behind a verb: it ends after the first name (« à l’AFP Jean Dupont »). */
  readonly isReceiver?: boolean;
  /** The phrase hangs on a preposition beside a verb, whose subject may follow right behind it. */
  readonly isAside?: boolean;
  /** A common noun without determiner may head it, as in an apposition (« maire de Lyon »). */
  readonly isApposition?: boolean;
}

/** How a noun phrase begins. */
export interface Opening {
  readonly at: number;
  readonly determiner: string | undefined;
  readonly isTitled: boolean;
}

/** A noun phrase while it is read. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly place: NounPhrasePlace;
  readonly start: number;
  readonly first: number;
  /** No determiner opens the phrase. */
  readonly bare: boolean;
  at: number;
  head: string | undefined;
  headAt: number;
  readonly caps: { start: number; end: number; isBound: boolean }[];
}
