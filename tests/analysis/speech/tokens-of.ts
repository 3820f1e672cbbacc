import type { Range } from '../../../src/analysis/speech/noun-phrase.ts';
import { readTokens, type Token } from '../../../src/analysis/speech/read-tokens.ts';

/** The tokens of a sentence without quotations. */
export function tokensOf(text: string): readonly Token[] {
  return readTokens(text, { start: 0, end: text.length }, []);
}

/** The words of a range of tokens, as the text has them. */
export function wordsAt(text: string, tokens: readonly Token[], { start, end }: Range): string {
  return text.slice(tokens[start]?.start ?? text.length, tokens[end - 1]?.end ?? 0);
}
