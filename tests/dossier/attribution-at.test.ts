import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/analysis/records.ts';
import { attributionAt, isHedgedAt, statedAttribution } from '../../src/dossier/attribution-at.ts';
import { citationAt } from '../../src/dossier/find-citation.ts';
import { indexEntities } from '../../src/dossier/index-entities.ts';
import { entity } from './small-content.ts';
import { reportOf } from './small-report.ts';
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

describe('an attribution that an editor writes', () => {
  const spoken = 'L’AFP cite le maire : la digue a cédé.';
  const { report, analysis } = reportOf({ slug: 'a', blocks: [['Il pleut.', spoken]] });
  const [, second] = analysis.sentences;
  if (!second) throw new Error('two sentences');
  const citation = citationAt(second, second, report);
  const entities = indexEntities([entity('afp', 'agency', ['AFP']), entity('maire', 'person', ['le maire'])]);
  const state = (chain: readonly string[], speaker?: string) =>
    statedAttribution({ chain, origin: 'AFP', originKind: 'named', speaker }, citation, entities);
  const roles = (chain: readonly string[], speaker?: string) => state(chain, speaker).chain.map(({ role }) => role);

  test('ends with the speaker, where it names none', () => {
    expect(roles(['L’AFP', 'des proches'])).toEqual(['agency', 'speaker']);
    expect(roles(['L’AFP', 'un journal', 'des proches'])).toEqual(['agency', 'medium', 'speaker']);
  });

  test('of one link is the medium, unless an entity says more', () => {
    expect(roles(['un journal'])).toEqual(['medium']);
    expect(roles(['le maire'])).toEqual(['speaker']);
    expect(roles(['un journal'], 'un journal')).toEqual(['speaker']);
  });

  test('finds its links in the sentence, at their place in the report', () => {
    const [agencyLink, mayorLink, nowhere] = state(['L’AFP', 'le maire', 'des proches']).chain;
    const words = (link: typeof agencyLink) => link?.evidence && report.text.slice(link.evidence.start, link.evidence.end);
    expect([words(agencyLink), words(mayorLink), words(nowhere)]).toEqual(['L’AFP', 'le maire', undefined]);
    expect([agencyLink?.basis, nowhere?.basis]).toEqual(['stated', 'inferred']);
  });

  test('knows its speaker by the entity file, and none where none is written', () => {
    expect([state(['L’AFP', 'le maire'], 'le maire').speakerEntity, state(['L’AFP']).speakerEntity]).toEqual(['maire', undefined]);
  });

  test('knows its origin by the entity file', () => {
    expect(state(['L’AFP'])).toMatchObject({ origin: 'afp', originLabel: 'AFP', originKind: 'named' });
  });
});
