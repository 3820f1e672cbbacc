import { describe, expect, test } from 'vitest';
import type { Attribution, ChainLink } from '../../../src/analysis/records.ts';
import { attributionInWords } from '../../../src/views/wording/attribution-in-words.ts';
import { originsInWords } from '../../../src/views/wording/origins-in-words.ts';

const nobody: Attribution = {
  chain: [],
  origin: undefined,
  originLabel: undefined,
  originKind: 'none',
  speaker: undefined,
  speakerEntity: undefined,
};
function link(label: string, entity?: string): ChainLink {
  return { words: label, label, entity, role: 'agency', basis: 'stated', evidence: undefined };
}

describe('attributionInWords', () => {
  test.each<[string, Partial<Attribution>]>([
    ['sans attribution', {}],
    ['AFP', { chain: [link('AFP', 'afp')], originKind: 'named' }],
    ['«\u202Fun témoin\u202F», via AFP', { chain: [link('AFP', 'afp'), link('un témoin')], originKind: 'named' }],
    ['«\u202Fdes responsables\u202F»', { originLabel: 'des responsables', originKind: 'vague' }],
    ['Jeanne Martin', { speaker: 'Jeanne Martin', speakerEntity: 'jeanne-martin' }],
  ])('%s', (words, attribution) => {
    expect(attributionInWords({ ...nobody, ...attribution })).toBe(words);
  });
});

describe('originsInWords', () => {
  test('counts named origins apart from vague ones and from none', () => {
    const origins = {
      named: [{ id: 'tass', label: 'TASS', reports: ['a'] }],
      vague: [{ words: 'des médias', reports: ['b'] }],
      none: ['c'],
    };
    expect(originsInWords(3, origins)).toBe(
      '3\u00A0articles, 1\u00A0origine nommée\u00A0: TASS\u202F; 1\u00A0origine vague\u00A0: «\u202Fdes médias\u202F»\u202F; 1\u00A0article sans attribution',
    );
  });

  test('says where nobody is named', () => {
    expect(originsInWords(1, { named: [], vague: [], none: ['a'] })).toBe('1\u00A0article, aucune origine indiquée');
  });
});
