import { describe, expect, test } from 'vitest';
import { matchQuotations, type QuotedWords } from '../../src/dossier/match-quotations.ts';

const quoted = (report: string, words: string, more: { before?: string; after?: string; speaker?: string } = {}): QuotedWords => ({
  report,
  words: words.split(' '),
  before: more.before?.split(' ') ?? [],
  after: more.after?.split(' ') ?? [],
  speaker: more.speaker,
});

const groupsOf = (...quotations: QuotedWords[]) =>
  matchQuotations(quotations).map(({ core, rule, members }) => `${core} (${rule}): ${members.map(({ report }) => report).join(' ')}`);

describe('two words that carry matter tie quotations', () => {
  test.each([
    ['the same words', [quoted('a', 'fervente et chaleureuse'), quoted('b', 'fervente et chaleureuse')], ['fervente et chaleureuse (same-words): a b']],
    ['words within others', [quoted('a', 'accueil chaleureux'), quoted('b', 'un accueil chaleureux et long')], ['accueil chaleureux (words-within): a b']],
    ['the same report alone', [quoted('a', 'accueil chaleureux'), quoted('a', 'accueil chaleureux')], []],
    ['another order', [quoted('a', 'accueil chaleureux'), quoted('b', 'chaleureux accueil')], []],
    ['words between', [quoted('a', 'accueil chaleureux'), quoted('b', 'accueil assez chaleureux')], []],
    ['only grammar', [quoted('a', 'de la'), quoted('b', 'de la')], []],
    ['part of the words', [quoted('a', 'accueil chaleureux ici'), quoted('b', 'accueil chaleureux')], ['accueil chaleureux (words-within): a b']],
  ])('%s', (_, quotations, expected) => {
    expect(groupsOf(...quotations)).toEqual(expected);
  });
});

describe('one word ties only', () => {
  test.each([
    ['with the same speaker', [quoted('a', 'perspectives', { speaker: 'x' }), quoted('b', 'perspectives', { speaker: 'x' })], ['perspectives (same-words): a b']],
    ['not with another', [quoted('a', 'perspectives', { speaker: 'x' }), quoted('b', 'perspectives', { speaker: 'y' })], []],
    ['not with nobody', [quoted('a', 'perspectives'), quoted('b', 'perspectives')], []],
    ['not where it is only grammar', [quoted('a', 'pour', { speaker: 'x' }), quoted('b', 'pour', { speaker: 'x' })], []],
    ['with three words beside it', [quoted('a', 'perspectives', { after: 'de coopération militaire' }), quoted('b', 'perspectives', { after: 'de coopération militaire avec' })], ['perspectives (same-words): a b']],
    ['on both sides together', [quoted('a', 'perspectives', { before: 'ce des', after: 'de paix' }), quoted('b', 'perspectives', { before: 'il des', after: 'de paix' })], ['perspectives (same-words): a b']],
    ['not with two', [quoted('a', 'perspectives', { after: 'de coopération' }), quoted('b', 'perspectives', { after: 'de coopération' })], []],
    ['not with words farther off', [quoted('a', 'perspectives', { before: 'voit de belles grandes' }), quoted('b', 'perspectives', { before: 'voit de belles petites' })], []],
  ])('%s', (_, quotations, expected) => {
    expect(groupsOf(...quotations)).toEqual(expected);
  });
});

test('groups with a quotation in common are one, named by the longest shared words', () => {
  expect(groupsOf(quoted('a', 'accueil chaleureux'), quoted('b', 'un accueil chaleureux et long'), quoted('c', 'un accueil chaleureux et long'))).toEqual([
    'un accueil chaleureux et long (words-within): b c a',
  ]);
});

test('groups that a shorter quotation joins become one', () => {
  const grouped = groupsOf(
    quoted('a', 'une paix juste pour tous'),
    quoted('b', 'une paix juste pour tous'),
    quoted('c', 'la paix juste et durable'),
    quoted('d', 'la paix juste et durable'),
    quoted('e', 'paix juste'),
  );
  expect(grouped.map((group) => group.split(':')[0])).toEqual(['une paix juste pour tous (words-within)']);
});
