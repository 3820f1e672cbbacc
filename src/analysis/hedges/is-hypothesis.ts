import { readConditional } from '../../french/conditional.ts';
import type { Token } from '../speech/read-tokens.ts';

/** What a condition in the sentence does to its conditionals: to all of them, to the simple ones only, or nothing. */
export type Condition = 'all' | 'simple' | 'none';

/** How many words behind « si » its verb is looked for. */
const reach = 14;

/**
 * The condition of a sentence: « si … -ait », « en cas de », « sans cela », « au cas où ».
 *
 * « Si la piste est écartée, le suspect aurait agi seul » only concedes: a perfect behind it is hearsay. « Sauf en
 * cas de » and « à condition » with an expectation (« devrait ») leave the claim as it is.
 */
export function conditionOf(tokens: readonly Token[]): Condition {
  let found: Condition = 'none';
  for (const at of tokens.keys()) {
    const condition = conditionAt(tokens, at);
    if (condition === 'all') return 'all';
    if (condition === 'simple') found = 'simple';
  }
  return found;
}

function conditionAt(tokens: readonly Token[], at: number): Condition {
  const lowerAt = (index: number): string => tokens[index]?.lower ?? '';
  const [before, lower, next] = [lowerAt(at - 1), lowerAt(at), lowerAt(at + 1)];
  if (lower === 'si' || (lower === "s'" && /^ils?$/.test(next))) return conditionOfIf(tokens, at);
  return isCase(lower, before, next, lowerAt(at - 2)) || isPhrase(tokens, at) ? 'all' : 'none';
}

function conditionOfIf(tokens: readonly Token[], at: number): Condition {
  const before = tokens[at - 1];
  const isImperfect = tokens.slice(at + 1, at + reach).some(({ lower }) => looksImperfect(lower));
  if (isQuotedSource(tokens, at)) return 'none';
  if (isImperfect) return 'all';
  return isHead(tokens, at) && before?.lower !== 'même' ? 'simple' : 'none';
}

/** Whether a word opens its clause: at the head of the sentence, behind a mark or a conjunction. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return at === 0 || before?.kind === 'mark' || /^(?:même|que|qu'|et|mais|sauf|comme|ou)$/.test(before?.lower ?? '');
}

/** « si l’on en croit X », « s’il faut en croire X »: a source, no condition. */
function isQuotedSource(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ lower }, rank, words) => lower === 'en' && /^croi(?:t|re)$/.test(words[rank + 1]?.lower ?? ''));
}

function looksImperfect(lower: string): boolean {
  return /(?:ait|aient)$/.test(lower) && !/^(?:par|re)?fait$|^(?:sou)?hait$|^(?:re|at|ex|por|abs)?trait$|^soit$/.test(lower) && !readConditional(lower);
}

/** « au cas où », « en cas de », « en pareil cas »; not « sauf en cas de », « en tout cas ». */
function isCase(lower: string, before: string, next: string, third: string): boolean {
  if (/^(?:circonstances|conditions|hypothèse)$/.test(lower)) return /^(?:ces|cette|telles|telle|pareilles)$/.test(before) && /^(?:dans|de)$/.test(third);
  if (lower !== 'cas') return false;
  if (/^(?:tel|pareil)$/.test(before) || (before === 'ce' && /^(?:dans|en)$/.test(third))) return true;
  return third !== 'sauf' && third !== 'hors' && /^(?:où|de|d'|contraire)$/.test(next) && /^(?:au|en|le|tout)$/.test(before);
}

/** « faute de », « sinon », « quand bien même », « sans cela », « avec davantage », « à condition que ». */
function isPhrase(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const third = tokens[at + 2]?.lower ?? '';
  // « faute d’accord », « à défaut d’accord »
  if (lower === 'faute') return /^(?:de|d')$/.test(next) && isHead(tokens, at);
  if (lower === 'défaut') return /^(?:de|d')$/.test(next) && tokens[at - 1]?.lower === 'à' && isHead(tokens, at - 1);
  if (lower === 'sinon') return true;
  if (lower === 'quand' && next === 'bien' && third === 'même') return true;
  if (lower === 'sans' && isHead(tokens, at)) return /^(?:le|la|l'|les|ce|cet|cette|ces|cela|ça|un|une|son|sa|ses|lui|elle|eux|leur|leurs)$/.test(next);
  if (lower === 'avec' && isHead(tokens, at)) return /^(?:davantage|plus|moins)$/.test(next) || (next === 'un' && /^(?:peu|autre)$/.test(third)) || (next === 'une' && third === 'autre');
  return lower === 'à' && next === 'condition' && /^(?:que|qu'|de|d')$/.test(third);
}
