import { wordTokens } from './word-tokens.ts';

/** Where the items of a list part: commas, semicolons, « et », « ou ». */
const separator = /[,;]|(?<![\p{L}\p{M}])(?:et|ou|ainsi que)(?![\p{L}\p{M}])/iu;

const itemOpeners: ReadonlySet<string> = new Set(
  `un une des du de d le la les l leur leurs son sa ses deux trois quatre cinq six sept huit neuf dix onze douze treize
  quatorze quinze seize vingt trente quarante cinquante soixante cent mille plusieurs quelques`.split(/\s+/),
);
const digits = /^\d+$/;

/**
 * Whether a run of words only lists things: parted by commas or « et », each part opens with an article or a number
 * (« un drone de reconnaissance et un gilet pare-balles »). Two reports can list the same things by themselves.
 */
export function isEnumeration(text: string): boolean {
  const items = text
    .split(separator)
    .map((item) => wordTokens(item).map(({ folded }) => folded))
    .filter((words) => words.length > 0);
  if (items.length < 2) return false;
  return items.every((words, index) => opensItem(words[0]) || (index === 0 && words.length <= 2));
}

function opensItem(word: string | undefined): boolean {
  return word !== undefined && (itemOpeners.has(word) || digits.test(word));
}
