import { describe, expect, test } from 'vitest';
import type { FactRecord } from '../../src/analysis/records.ts';
import { entity, facet, topic } from './small-content.ts';
import { composed } from './small-dossier.ts';
import { attribution, fact } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';

const sentence = 'Cinq vases ont été offerts.';

/** In which respects two reports tell a facet differently, and the variants. */
function differences(one: Partial<FactRecord>, other: Partial<FactRecord>): string[] {
  const report = (slug: string, more: Partial<FactRecord>): ReportSpec => ({
    slug,
    blocks: [[sentence]],
    records: (at) => [fact(at('Cinq vases'), 'dons/vase', 'vases', more)],
  });
  const { topics } = composed([report('a', one), report('b', other)], {
    topics: [topic('dons', [facet('vase', { wordings: ['vase'] })])],
    entities: [entity('roux', 'person', ['Anne Roux'], { shortForms: ['Mme Roux'] }), entity('petit', 'person', ['Paul Petit']), entity('tass', 'agency', ['TASS'])],
  });
  return (topics[0]?.synthesis.different ?? []).map(({ respect, variants }) => `${respect}: ${variants.map(({ value }) => value || '-').join(' / ')}`);
}

describe('two reports differ', () => {
  test.each<[string, Partial<FactRecord>, Partial<FactRecord>, string[]]>([
    ['in nothing', {}, {}, []],
    ['in number', { quantity: { kind: 'exactly', value: 5 } }, { quantity: { kind: 'exactly', value: 6 } }, ['quantity: 5 / 6']],
    ['in how sure a number is', { quantity: { kind: 'exactly', value: 5 } }, { quantity: { kind: 'at least', value: 5 } }, ['quantity: 5 / at least 5']],
    ['not where one number is unknown', { quantity: { kind: 'exactly', value: 5 } }, {}, []],
    ['in giver', { giver: 'Anne Roux' }, { giver: 'Paul Petit' }, ['giver: Anne Roux / Paul Petit']],
    ['not in the words for a giver', { giver: 'Anne Roux' }, { giver: 'Mme Roux' }, []],
    ['where one names nobody', { giver: 'Anne Roux' }, {}, ['giver: Anne Roux / -']],
    ['not where a giver is no entity', { giver: 'Anne Roux' }, { giver: 'le maire' }, []],
    ['in doubt', { isHedged: true }, {}, ['hedge: hedged / -']],
    ['in origin', { attribution: attribution({ origin: 'tass', originLabel: 'TASS' }) }, {}, ['attribution: TASS / -']],
    ['in a vague origin', { attribution: attribution({ origin: 'des témoins', originLabel: 'des témoins', originKind: 'vague' }) }, {}, ['attribution: des témoins / -']],
  ])('%s', (_, one, other, expected) => {
    expect(differences(one, other)).toEqual(expected);
  });
});
