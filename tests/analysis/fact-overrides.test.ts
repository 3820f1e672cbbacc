import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { analyse } from '../../src/analysis/analyse.ts';
import { bareReading } from '../../src/analysis/reading.ts';
import type { Override } from '../../src/corpus/report.ts';
import { facet, topic } from './sentences-of.ts';

const text = 'Il a offert trois vases à la ville.';
const knowledge = { entities: [], topics: [topic('dons', [facet('vase', ['vase']), facet('autre', ['gant'])])] };

function factWith(set: Override['set']) {
  const quote = 'trois vases';
  const start = text.indexOf(quote);
  const override = { quote, part: 'text', kind: 'fact', action: 'correct', set, why: 'Compté.', start, end: start + quote.length, fileOffset: 0 } as const;
  const reading = bareReading(text, { name: 'essai', published: '2024-05-16', lang: 'fr' });
  return analyse(reading, knowledge, [override], new VFile({ path: 'content/reports/essai.md', value: text })).facts[0];
}

describe('what an editor says of a fact', () => {
  test.each([
    [5, { kind: 'exactly', value: 5 }],
    ['unknown', { kind: 'unknown', value: undefined }],
    [{ kind: 'at least', value: 4 }, { kind: 'at least', value: 4 }],
    [{ kind: 'about' }, { kind: 'about', value: undefined }],
    ['beaucoup', { kind: 'exactly', value: 3 }],
    [{ kind: 'many', value: 4 }, { kind: 'exactly', value: 3 }],
  ])('quantity %j', (quantity, expected) => {
    expect(factWith({ quantity })?.quantity).toEqual(expected);
  });

  test('each setting takes the place of what the rules found, the reason is kept', () => {
    expect(factWith({ facet: 'autre', giver: 'Anne Roux', receiver: 'Vire', date: '2024-05-14', hedged: true, wording: 'les vases', qualities: ['bleus'] })).toMatchObject({
      topic: 'dons',
      facet: 'autre',
      giver: 'Anne Roux',
      receiver: 'Vire',
      date: '2024-05-14',
      isHedged: true,
      wording: 'les vases',
      qualities: ['bleus'],
      quantity: { kind: 'exactly', value: 3 },
      note: 'Compté.',
      review: 'overridden',
    });
  });

  test('what is not set stays', () => {
    expect(factWith({ hedged: 'peut-être', giver: 'Anne Roux' })).toMatchObject({ isHedged: false, facet: 'vase', wording: 'vases', giver: 'Anne Roux' });
  });
});
