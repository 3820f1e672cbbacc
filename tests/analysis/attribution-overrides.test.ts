import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { analyse } from '../../src/analysis/analyse.ts';
import { bareReading } from '../../src/analysis/reading.ts';
import type { Override } from '../../src/corpus/report.ts';
import { entity } from './sentences-of.ts';

const text = '« Tout va bien », a dit le maire. La ville est calme. Selon la police, deux rues sont fermées.';
const knowledge = {
  entities: [
    entity('maire', 'person', ['Jean Dupont']),
    entity('afp', 'agency', ['Agence France-Presse'], ['AFP']),
    entity('mairie', 'organisation', ['mairie de Vire']),
  ],
  topics: [],
};

function attributionAt(quote: string, action: Override['action'], set: Override['set']) {
  const start = text.indexOf(quote);
  const override = { quote, part: 'text', kind: 'attribution', action, set, why: '', start, end: start + quote.length, fileOffset: 0 } as const;
  const reading = bareReading(text, { name: 'essai', published: '2023-09-17', lang: 'fr' });
  const { attributions } = analyse(reading, knowledge, [override], new VFile({ path: 'content/reports/essai.md', value: text }));
  const record = attributions.find(({ review }) => review === 'overridden');
  return record && { ...record, links: record.attribution.chain.map(({ label, role, entity: slug }) => [label, role, slug]) };
}

describe('whom an editor names', () => {
  test('an agency that passes words on is an agency, by any of its forms', () => {
    for (const words of ['AFP', 'afp', 'Agence France-Presse']) {
      expect(attributionAt('Tout va bien', 'correct', { via: [words], speaker: 'Jean Dupont' })?.links).toEqual([
        ['Agence France-Presse', 'agency', 'afp'],
        ['Jean Dupont', 'speaker', 'maire'],
      ]);
    }
  });

  test('an agency that speaks for itself is the speaker', () => {
    expect(attributionAt('Tout va bien', 'correct', { speaker: 'AFP' })?.links).toEqual([['Agence France-Presse', 'speaker', 'afp']]);
  });

  test('another body that passes words on is a medium, known or not', () => {
    expect(attributionAt('Tout va bien', 'correct', { via: ['mairie de Vire', 'Radio Bocage'] })?.links).toEqual([
      ['mairie de Vire', 'medium', 'mairie'],
      ['Radio Bocage', 'medium', undefined],
      ['le maire', 'speaker', undefined],
    ]);
  });
});

describe('where words come from', () => {
  test('the first link of the chain, where the editor names who passed them on', () => {
    expect(attributionAt('Tout va bien', 'correct', { via: ['AFP'] })?.attribution).toMatchObject({
      origin: 'afp',
      originLabel: 'Agence France-Presse',
      originKind: 'named',
      speaker: 'le maire',
      speakerEntity: undefined,
    });
  });

  test('what the editor says, before the chain', () => {
    expect(attributionAt('Tout va bien', 'correct', { via: ['AFP'], origin: 'Radio Bocage' })?.attribution).toMatchObject({
      origin: 'Radio Bocage',
      originLabel: 'Radio Bocage',
    });
  });

  test('nowhere, where the editor says so', () => {
    expect(attributionAt('Tout va bien', 'correct', { via: ['AFP'], originKind: 'none' })?.attribution).toMatchObject({
      origin: undefined,
      originLabel: undefined,
      originKind: 'none',
    });
  });
});

describe('an attribution that the rules did not find', () => {
  test('covers the words and the quotations in them', () => {
    const added = attributionAt('La ville est calme', 'add', { speaker: 'Jean Dupont' });
    expect(added).toMatchObject({ lemma: 'selon', rule: 'editor', basis: 'inferred', quotations: [] });
    expect(text.slice(added?.evidence.start, added?.evidence.end)).toBe('La ville est calme');
    expect(added?.attribution).toMatchObject({ speaker: 'Jean Dupont', speakerEntity: 'maire', origin: 'maire', originKind: 'named' });
    expect(attributionAt('La ville est calme', 'add', { lemma: 'dire', speaker: 'Jean Dupont' })?.lemma).toBe('dire');
  });
});
