import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../src/analysis/records.ts';
import { htmlDatetime, placeInWords } from '../../src/views/citation-view.ts';

const sentence: Sentence = {
  kind: 'sentence',
  id: 'le-phare#p-1',
  report: 'le-phare',
  part: 'text',
  role: 'paragraph',
  lang: 'fr',
  text: 'Le port a rouvert mardi.',
  passage: 1,
  paragraph: 4,
  rank: 1,
  start: 0,
  end: 24,
};

describe('htmlDatetime', () => {
  test.each([
    ['2024-05-14', '2024-05-14'],
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    ['2024-W20', '2024-W20'],
    ['2024-05-14~', '2024-05-14'],
  ])('%s is written %s', (edtf, datetime) => {
    expect(htmlDatetime(edtf)).toBe(datetime);
  });

  test.each(['2024-05-14/2024-05-17', '[2024-05-14,2024-05-15]', '202X', '2024-21', '../2024-05-14'])(
    '%s has no form in HTML',
    (edtf) => {
      expect(htmlDatetime(edtf)).toBeUndefined();
    },
  );
});

describe('placeInWords', () => {
  test.each([
    [{}, '§\u00A04'],
    [{ part: 'title' as const }, 'titre'],
    [{ role: 'caption' as const }, 'légende, §\u00A04'],
    [{ part: 'removed' as const, role: 'removed' as const }, 'passage retiré, §\u00A04'],
  ])('%j', (change, place) => {
    expect(placeInWords({ ...sentence, ...change })).toBe(place);
  });
});
