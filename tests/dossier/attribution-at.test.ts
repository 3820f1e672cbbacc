import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/analysis/records.ts';
import { attributionAt, isHedgedAt } from '../../src/dossier/attribution-at.ts';
import { attributed, attribution, hedge } from './small-records.ts';

const sentence = 'Selon l’AFP, le maire a dit que la digue aurait cédé, puis que l’eau montait.';
const at = (words: string): Evidence => {
  const start = sentence.indexOf(words);
  return { report: 'a', sentence: 'a#p', start, end: start + words.length };
};
const whole = 'le maire a dit que la digue aurait cédé, puis que l’eau montait';
const agency = attributed(at(whole), at('Selon'), attribution({ origin: 'AFP', originLabel: 'AFP' }));
const mayor = attributed(
  at('la digue aurait cédé, puis que l’eau montait'),
  at('a dit'),
  attribution({ origin: 'AFP', originLabel: 'AFP', speaker: 'le maire' }),
);

describe('who says some words', () => {
  test('is the narrowest attribution that covers them', () => {
    const found = attributionAt({ attributions: [agency, mayor] }, at('la digue aurait cédé'));
    expect(found.speaker).toBe('le maire');
  });

  test('is the one that shares most of them where none covers them all', () => {
    const found = attributionAt(
      { attributions: [mayor, agency] },
      at('Selon l’AFP, le maire a dit que la digue'),
    );
    expect([found.originLabel, found.speaker]).toEqual(['AFP', undefined]);
  });

  test('is nobody where less than half of them is covered', () => {
    const narrow = attributed(
      at('l’eau montait'),
      at('a dit'),
      attribution({ origin: 'AFP', originLabel: 'AFP' }),
    );
    expect(attributionAt({ attributions: [narrow] }, at(whole)).originKind).toBe('none');
    expect(attributionAt({ attributions: [] }, at(whole)).chain).toEqual([]);
  });
});

describe('a hedge', () => {
  const collapse = hedge(at('la digue aurait cédé'), at('aurait'));

  test.each([
    ['la digue aurait cédé', true],
    ['que la digue aurait cédé', true],
    ['digue aurait', true],
    ['l’eau montait', false],
    ['puis que l’eau montait', false],
    [whole, false],
  ])('over « %s »: %s', (words, expected) => {
    expect(isHedgedAt({ hedges: [collapse] }, at(words))).toBe(expected);
  });

  test('that opens the words holds them, however long they are', () => {
    expect(isHedgedAt({ hedges: [collapse] }, at('la digue aurait cédé, puis que l’eau montait.'))).toBe(
      true,
    );
  });
});
