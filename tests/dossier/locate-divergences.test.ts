import { describe, expect, test } from 'vitest';
import { divergence, quote } from './small-content.ts';
import { composed, messagesOf } from './small-dossier.ts';
import type { ReportSpec } from './small-report.ts';

const early: ReportSpec = {
  slug: 'tot',
  published: '2024-05-14',
  blocks: [['Le ministre a signé le décret.']],
};
const report = (slug: string, published: string, sentence: string): ReportSpec => ({
  slug,
  published,
  blocks: [[sentence]],
});

const orderOf = (later: ReportSpec, words: string, grade: 'hard' | 'scope' = 'hard') => {
  const quotes = [quote(later.slug, words), quote('tot', 'Le ministre a signé le décret')];
  const [located] = composed([later, early], {
    divergences: [divergence('decret', grade, quotes)],
  }).divergences;
  return [located?.order, located?.quotes.map(({ report: slug }) => slug)];
};

describe('a contradiction in time', () => {
  test('is stale where the later report says not yet what the earlier one tells', () => {
    expect(
      orderOf(report('tard', '2024-05-16', 'Le ministre n’a pas encore signé.'), 'n’a pas encore signé'),
    ).toEqual(['stale', ['tot', 'tard']]);
    expect(
      orderOf(
        report('tard', '2024-05-16', 'Aucun décret n’est encore signé.'),
        'Aucun décret n’est encore signé',
      )[0],
    ).toBe('stale');
  });

  test.each([
    ['Le ministre n’a toujours pas signé.', 'stale'],
    ['Le ministre n’a toujours rien signé.', 'stale'],
    ['Le ministre n’a encore jamais signé.', 'stale'],
    ['Le ministre n’a pas signé.', 'superseded'],
    ['Le ministre a encore signé.', 'superseded'],
  ])('« %s » behind a report that tells it: %s', (sentence, order) => {
    expect(orderOf(report('tard', '2024-05-16', sentence), sentence.slice(0, -1))[0]).toBe(order);
  });

  test('is superseded where the later report may simply know more', () => {
    expect(
      orderOf(report('tard', '2024-05-16', 'Le ministre a retiré le décret.'), 'a retiré le décret')[0],
    ).toBe('superseded');
  });

  test('is superseded where only other words of the later sentence say not yet', () => {
    const later = report('tard', '2024-05-16', 'Le ministre, qui n’a pas encore parlé, a retiré le décret.');
    expect(orderOf(later, 'a retiré le décret')[0]).toBe('superseded');
  });

  test('is open where both can be of one day', () => {
    expect(
      orderOf(report('tard', '2024-05', 'Le ministre a retiré le décret.'), 'a retiré le décret')[0],
    ).toBe('open');
  });

  test('is open where only a label or a scope differs', () => {
    expect(
      orderOf(
        report('tard', '2024-05-16', 'Le ministre n’a pas encore signé.'),
        'n’a pas encore signé',
        'scope',
      )[0],
    ).toBe('open');
  });

  test('counts from the day that a report’s words count from, where its publication is only known to the month', () => {
    const later = {
      ...report('tard', '2024-05', 'Le ministre n’a pas encore signé.'),
      reference: '[2024-05-16,2024-05-17]',
    };
    expect(orderOf(later, 'n’a pas encore signé')).toEqual(['stale', ['tot', 'tard']]);
  });
});

test('both quotes must be in their reports', () => {
  const { isPublished, messages } = messagesOf([early], {
    divergences: [
      divergence('decret', 'hard', [quote('tot', 'a signé'), quote('tot', 'a refusé de signer')]),
    ],
  });
  expect(isPublished).toBe(false);
  expect(messages.map(({ path, ruleId }) => [path, ruleId])).toEqual([
    ['content/divergences/decret.md', 'quote-not-found'],
  ]);
});
