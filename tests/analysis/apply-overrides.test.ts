import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { analyse } from '../../src/analysis/analyse.ts';
import { bareReading } from '../../src/analysis/reading.ts';
import type { Analysis } from '../../src/analysis/records.ts';
import type { Override } from '../../src/corpus/report.ts';
import { entity, facet, topic } from './sentences-of.ts';

const text = 'Kim est parti mardi. « Tout va bien », a dit le maire. Il a offert une carabine à Kim.';
const knowledge = {
  entities: [entity('kim', 'person', ['Kim Jong Un'], ['Kim']), entity('maire', 'person', ['Jean Dupont'])],
  topics: [topic('dons', [facet('arme', ['carabine']), facet('autre', ['gant'])])],
};

function override(quote: string, kind: Override['kind'], action: Override['action'], set: Override['set'] = {}): Override {
  const start = text.indexOf(quote);
  return { quote, part: 'text', kind, action, set, why: 'Parce que.', start, end: start + quote.length, fileOffset: 3 };
}

function analysed(...overrides: readonly Override[]): { analysis: Analysis; rules: (string | undefined)[] } {
  const file = new VFile({ path: 'content/reports/essai.md', value: text });
  const reading = bareReading(text, { name: 'essai', published: '2023-09-17', lang: 'fr' });
  const analysis = analyse(reading, knowledge, overrides, file);
  return { analysis, rules: file.messages.map(({ ruleId }) => ruleId ?? undefined) };
}

describe('an override acts on its own record alone', () => {
  const bothKims = (analysis: Analysis): string[] => analysis.names.map(({ form, review }) => `${form} ${review}`);

  test('to confirm one leaves the others in their place', () => {
    const { analysis, rules } = analysed(override('Kim est', 'name', 'confirm'));
    expect(bothKims(analysis)).toEqual(['Kim confirmed', 'Kim automatic']);
    expect(rules).toEqual([]);
  });

  test('to reject one leaves the others', () => {
    const { analysis } = analysed(override('Kim est', 'name', 'reject'));
    expect(bothKims(analysis)).toEqual(['Kim automatic']);
  });

  test('a date in a line that the copy leaves out is added to that line, though every such line counts from 0', () => {
    const lines = ['Vidéo : la gare en fête', 'Vidéo : le pont ouvre vendredi en huit'];
    const passages = lines.map((line, index) => ({
      part: 'removed' as const, role: 'removed' as const, lang: 'fr', text: line, start: 0, end: line.length, paragraph: index + 1, removed: index,
    }));
    const reading = { report: 'essai', passages, reference: '2023-09-17', published: '2023-09-17' };
    const quote = 'ouvre';
    const start = lines[1]?.indexOf(quote) ?? 0;
    const added: Override = {
      quote, part: 'removed', kind: 'date', action: 'add', set: { value: '2023-09-29' }, why: 'Parce que.', start, end: start + quote.length, fileOffset: 3,
    };
    const { dates, sentences } = analyse(reading, knowledge, [added], new VFile({ path: 'content/reports/essai.md' }));
    const found = dates.find(({ value }) => value === '2023-09-29');
    expect(sentences.find(({ id }) => id === found?.evidence.sentence)?.text).toBe(lines[1]);
  });
});

describe('dates', () => {
  test('without an override the rules decide', () => {
    const [date] = analysed().analysis.dates;
    expect([date?.expression, date?.value, date?.review]).toEqual(['mardi', '2023-09-12', 'automatic']);
  });

  test('confirm', () => {
    const { analysis, rules } = analysed(override('mardi', 'date', 'confirm'));
    expect([analysis.dates[0]?.value, analysis.dates[0]?.review]).toEqual(['2023-09-12', 'confirmed']);
    expect(rules).toEqual([]);
  });

  test('correct: the value is the editor’s, with the reason', () => {
    const { analysis, rules } = analysed(override('mardi', 'date', 'correct', { value: '2023-09-05' }));
    const [date] = analysis.dates;
    expect(date).toMatchObject({
      value: '2023-09-05',
      timex3: { type: 'DATE', value: '2023-09-05' },
      anchorKind: 'editor',
      review: 'overridden',
      why: 'Parce que.',
    });
    expect(rules).toEqual([]);
  });

  test('correct to what the rules found warns', () => {
    const { analysis, rules } = analysed(override('mardi', 'date', 'correct', { value: '2023-09-12' }));
    expect(analysis.dates[0]?.review).toBe('confirmed');
    expect(rules).toEqual(['override-repeats-rules']);
  });

  test('reject', () => {
    expect(analysed(override('mardi', 'date', 'reject')).analysis.dates).toEqual([]);
  });

  test('add, and add what is there already', () => {
    const { analysis, rules } = analysed(override('est parti', 'date', 'add', { value: '2023-09-11' }));
    expect(analysis.dates.map(({ expression, value, review }) => [expression, value, review])).toEqual([
      ['est parti', '2023-09-11', 'overridden'],
      ['mardi', '2023-09-12', 'automatic'],
    ]);
    expect(rules).toEqual([]);
    expect(analysed(override('mardi', 'date', 'add', { value: '2023-09-12' })).rules).toEqual(['override-repeats-rules']);
  });

  test('an override with nothing to act on warns', () => {
    expect(analysed(override('est parti', 'date', 'confirm')).rules).toEqual(['override-without-record']);
    expect(analysed(override('est parti', 'date', 'reject')).rules).toEqual(['override-without-record']);
  });
});

test('a name is tied to another entity', () => {
  const { analysis } = analysed(override('Kim', 'name', 'correct', { entity: 'maire' }));
  expect(analysis.names[0]).toMatchObject({ form: 'Kim', entity: 'maire', status: 'listed', review: 'overridden' });
});

test('a quotation is sorted otherwise', () => {
  const { analysis } = analysed(override('Tout va bien', 'quotation', 'correct', { use: 'term' }));
  expect(analysis.quotations[0]).toMatchObject({ text: 'Tout va bien', use: 'term', review: 'overridden' });
});

test('a speaker is set, with the chain', () => {
  const { analysis } = analysed(override('Tout va bien', 'attribution', 'correct', { speaker: 'Jean Dupont', via: ['AFP'] }));
  expect(analysis.attributions[0]?.attribution).toMatchObject({
    speaker: 'Jean Dupont',
    speakerEntity: 'maire',
    origin: 'AFP',
  });
  expect(analysis.attributions[0]?.attribution.chain.map(({ words }) => words)).toEqual(['AFP', 'Jean Dupont']);
  expect(analysis.attributions[0]?.review).toBe('overridden');
});

describe('facts', () => {
  test('correct the number and the giver', () => {
    const { analysis } = analysed(override('une carabine', 'fact', 'correct', { quantity: 2, giver: 'le maire' }));
    expect(analysis.facts[0]).toMatchObject({ quantity: { kind: 'exactly', value: 2 }, giver: 'le maire', review: 'overridden' });
  });

  test('add one, which needs topic and facet', () => {
    const { analysis } = analysed(override('est parti', 'fact', 'add', { topic: 'dons', facet: 'autre' }));
    expect(analysis.facts.map((fact) => [fact.facet, fact.wording])).toEqual([['autre', 'est parti'], ['arme', 'carabine']]);
    expect(analysed(override('est parti', 'fact', 'add')).rules).toEqual(['override-incomplete']);
  });
});
