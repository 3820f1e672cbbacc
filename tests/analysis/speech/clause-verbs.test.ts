import { describe, expect, test } from 'vitest';
import { hasFiniteVerb } from '../../../src/analysis/speech/clause-verbs.ts';
import { readTokens } from '../../../src/analysis/speech/read-tokens.ts';
import { tokensOf } from './tokens-of.ts';

const has = (text: string): boolean => hasFiniteVerb(tokensOf(text), tokensOf(text).length);

describe('a main clause with its verb', () => {
  test.each([
    'le maire est venu',
    'le maire viendra',
    'les élus chantaient',
    'il part',
    'le maire se tait',
    'le maire ne part pas',
    'le maire, qui dort, est là',
    'le maire, élu, est là',
    'le pont dont on parle, il tient',
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });

  test.each([
    'le maire',
    'le maire de Vire, élu en mai',
    'le maire qui est venu',
    'le pont dont on parle',
    'la ville où il neige',
    'le maire qui est élu et se tait',
    'le lait',
    '',
  ])('none: %s', (text) => {
    expect(has(text)).toBe(false);
  });

  test('what stands behind the limit does not count', () => {
    const tokens = tokensOf('le maire est venu');
    expect(hasFiniteVerb(tokens, 2)).toBe(false);
    expect(hasFiniteVerb(tokens, 3)).toBe(true);
  });

  test('quoted words can be the clause, but not in a relative one', () => {
    const read = (text: string) => readTokens(text, { start: 0, end: text.length }, [{ start: text.indexOf('«'), end: text.indexOf('»') + 1, index: 0 }]);
    const [main, relative] = [read('hier « je pars »'), read('celui qui « part »')];
    expect(hasFiniteVerb(main, main.length)).toBe(true);
    expect(hasFiniteVerb(relative, relative.length)).toBe(false);
  });
});
