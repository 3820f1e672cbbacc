import { describe, expect, test } from 'vitest';
import { forbiddenChange } from '../../src/corpus/correction-rules.ts';
import type { LedgerEntry } from '../../src/corpus/report.ts';

function changeOf(raw: string, copy: string, before = 'Le maire dit ', after = ' puis.'): string | undefined {
  const entry: LedgerEntry = {
    kind: 'corrected',
    raw,
    copy,
    prefix: '',
    suffix: '',
    every: false,
    reason: 'Raison.',
    to: undefined,
    lang: undefined,
  };
  const text = before + copy + after;
  return forbiddenChange({ entry, index: 0, text, places: [before.length] })?.what;
}

describe('a correction may change', () => {
  test.each([
    ['glued words', 'meneurLe', 'meneur Le'],
    ['doubled spaces', 'le  port', 'le port'],
    ['no-break spaces', 'le\u00a0port', 'le port'],
    ['line ends', 'fin.\r\nDébut', 'fin.\n\nDébut'],
    ['emphasis', 'Le Koursk', 'Le *Koursk*'],
    ['a backslash before a sign', '5 * 3', '5 \\* 3'],
    ['a lost quotation mark', ']  »Nous', '] »\n\n« Nous'],
    ['a soft hyphen', 'port\u00adail', 'portail'],
  ])('%s', (_, raw, copy) => {
    expect(changeOf(raw, copy)).toBeUndefined();
  });

  test.each([
    ['indentation', '    ', ''],
    ['a bullet', '  • ', '- '],
    ['a dash that opens a line', '– ', '- '],
    ['the mark of an intertitle', '', '## '],
    ['the sign after the number of an item', '1) ', '1. '],
  ])('at the start of a line %s', (_, raw, copy) => {
    expect(changeOf(raw, copy, 'Fin.\n', 'Titre')).toBeUndefined();
  });
});

describe('a correction may not change', () => {
  test.each([
    ['a word', 'partie', 'parti'],
    ['a letter', 'autorisee', 'autorisée'],
    ['a capital', 'russie', 'Russie'],
    ['a number', '25', '5'],
    ['punctuation', 'quai. Artiom', 'quai Artiom'],
    ['an apostrophe', "l'île", 'l’île'],
    ['three dots', '...', '…'],
    ['a hyphen', 'Kim Jong-un', 'Kim Jong un'],
    ['brackets', '[North Korea]', 'North Korea'],
    ['the order of words', 'un deux', 'deux un'],
    ['the number of an item', '1) ', '2. '],
  ])('%s', (_, raw, copy) => {
    expect(changeOf(raw, copy)).toBe('words');
  });

  test('one kind of quotation mark into another', () => {
    expect(changeOf('"mot"', '« mot »')).toBe('quotation marks');
  });

  test('a hyphen into a list, in the middle of a line', () => {
    expect(changeOf('- ', '')).toBe('words');
  });

  test('nothing at all', () => {
    expect(changeOf('mot', 'mot')).toBe('nothing');
  });
});
