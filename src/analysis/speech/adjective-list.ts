import { sourceKind } from '../../french/source-nouns.ts';
import type { Token } from './read-tokens.ts';

/** Adjectives of relation. */
const relational = /.{2}(?:ique|al|ale|aux|ales|aire|el|elle|els|elles|if|ive|ifs|ives|able|ible)s?$/;

function isAdjective(token: Token | undefined): boolean {
  return token?.kind === 'word' && relational.test(token.lower) && sourceKind(token.lower) === undefined;
}

/**
 * « le Conseil économique |, social et environnemental |»: where a list of adjectives ends whose first comma is at
 * `comma`; undefined where none is listed. A token index, exclusive, at most `limit`.
 */
export function endOfAdjectives(tokens: readonly Token[], comma: number, limit: number): number | undefined {
  if (tokens[comma]?.text !== ',' || !isAdjective(tokens[comma - 1]) || !isAdjective(tokens[comma + 1])) return undefined;
  let end = comma + 2;
  while (tokens[end]?.text === ',' && isAdjective(tokens[end + 1])) end += 2;
  return tokens[end]?.lower === 'et' && isAdjective(tokens[end + 1]) && end + 2 <= limit ? end + 2 : undefined;
}
