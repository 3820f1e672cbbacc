import type { Token } from './read-tokens.ts';

/** What stands between two quotations. */
interface Link {
  /** « et », « , ou encore »; small letters, words parted by a space. */
  readonly words: string;
  /** « et | du », « ou | à la »: a preposition or an article of the words behind follows it. */
  readonly isIntroducing: boolean;
}

/** « rendre hommage à « la dignité » | et au | « savoir-faire » »: the link behind the token at `from` and before that at `to`, apart from the article of the words behind. */
export function linkBetween(tokens: readonly Token[], from: number, to: number): Link {
  const between = tokens.slice(from + 1, to).map(({ lower }) => lower).join(' ');
  const { words = '', article } = /^(?<words>.*?)(?<article> (?:à|au|aux|à la|à l'|du|de|d'|des|une?|le|la|les|l'|d' une?))?$/.exec(between)?.groups ?? {};
  return { words, isIntroducing: article !== undefined };
}
