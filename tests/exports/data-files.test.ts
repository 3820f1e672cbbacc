import { describe, expect, test } from 'vitest';
import { type DataFile, dataFiles } from '../../src/exports/data-files.ts';
import { entity, event, evidence, facet, stated, topic } from '../dossier/small-content.ts';
import { composed } from '../dossier/small-dossier.ts';
import { attributed, attribution, date, fact, name, quotation } from '../dossier/small-records.ts';
import type { ReportSpec } from '../dossier/small-report.ts';

const gazette: ReportSpec = {
  slug: 'gazette',
  published: '2024-05-16',
  title: 'Crue à Vire',
  blocks: [
    [
      'Mardi, la rivière a débordé à Vire.',
      '« Cinq barques sont venues », a dit le maire à l’AFP.',
      'Mercredi, le soleil brillait.',
    ],
  ],
  records: (at) => {
    const said = quotation(at('Cinq barques sont venues'), 'Cinq barques sont venues', 'speech');
    const link = (label: string, role: 'agency' | 'speaker') =>
      ({ words: label, label, entity: undefined, role, basis: 'stated', evidence: undefined }) as const;
    const whom = attribution({
      chain: [link('AFP', 'agency'), link('le maire', 'speaker')],
      origin: 'afp',
      originLabel: 'AFP',
      speaker: 'le maire',
    });
    return [
      date(at('Mardi'), 'Mardi', '2024-05-14', { anchor: '2024-05-16', rule: 'weekday-before-reference' }),
      date(at('Mercredi'), 'Mercredi', '2024-05-15'),
      name(at('Vire.'), 'Vire', 'vire'),
      said,
      attributed(at('Cinq barques sont venues'), at('a dit'), whom, [said.id]),
      fact(at('Cinq barques'), 'secours/barque', 'barques', {
        quantity: { kind: 'exactly', value: 5 },
        attribution: whom,
      }),
    ];
  },
};
const courrier: ReportSpec = { slug: 'courrier', published: '2024-05-13', blocks: [['=La pluie tombe.']] };
const dossier = composed([gazette, courrier], {
  entities: [entity('vire', 'place', ['Vire']), entity('afp', 'agency', ['AFP'])],
  events: [
    event('crue', '2024-05-14', { place: 'vire', evidence: [evidence('gazette', 'la rivière a débordé')] }),
    event('pluie', undefined, { evidence: [evidence('courrier', '=La pluie tombe')] }),
  ],
  topics: [
    topic('secours', [
      facet('barque', { label: 'Barques', event: 'crue', mentions: [stated('gazette', 'Cinq barques')] }),
    ]),
  ],
});
const files = dataFiles(dossier);
const file = (path: string): DataFile => {
  const found = files.find((one) => one.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found;
};
const json = (path: string) => JSON.parse(file(path).body);

test('the list has every file of the contract, with a schema for each that is JSON', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'sources.json',
    'sentences.json',
    'dates.json',
    'chronology.json',
    'comparison.json',
    'entities.json',
    'quotations.json',
    'divergences.json',
    'annotations.jsonld',
    'chronology.csv',
    'comparison.csv',
    'dates.csv',
    'schemas/sources.json',
    'schemas/sentences.json',
    'schemas/dates.json',
    'schemas/chronology.json',
    'schemas/comparison.json',
    'schemas/entities.json',
    'schemas/quotations.json',
    'schemas/divergences.json',
    'schemas/annotations.json',
  ]);
});

test('each says in French what it holds and ends with a line feed; JSON data gives its version', () => {
  for (const { path, body, describes } of files) {
    expect(body.endsWith('\n')).toBe(true);
    expect(describes).toMatch(/^\p{Lu}.+/u);
    if (path.endsWith('.json') && !path.startsWith('schemas/')) expect(JSON.parse(body).version).toBe(1);
  }
});

test('unknown is null, never left out', () => {
  const [gazetteSource, courrierSource] = json('sources.json').sources;
  expect(gazetteSource).toMatchObject({
    id: 'gazette',
    title: 'Crue à Vire',
    published: '2024-05-16',
    publisher: null,
    raw: null,
  });
  expect(courrierSource.title).toBeNull();
});

test('a sentence stands at its offsets in the text of its part', () => {
  for (const { source, part, text, start, end } of json('sentences.json').sentences) {
    const report = dossier.reports.get(source);
    expect((part === 'title' ? report?.title : report?.text)?.slice(start, end)).toBe(text);
  }
});

test('a date gives expression, value, anchor, rule and TIMEX3', () => {
  expect(json('dates.json').dates[0]).toMatchObject({
    source: 'gazette',
    expression: 'Mardi',
    start: 0,
    end: 5,
    value: '2024-05-14',
    anchor: '2024-05-16',
    rule: 'weekday-before-reference',
    timex3: { type: 'DATE', value: '2024-05-14', mod: null },
  });
});

test('an event gives its sentences; dated sentences of no event follow', () => {
  const { events, unassigned } = json('chronology.json');
  expect(events.map(({ id, date: day, dateBasis }: Record<string, unknown>) => [id, day, dateBasis])).toEqual(
    [
      ['crue', '2024-05-14', 'stated'],
      ['pluie', null, null],
    ],
  );
  expect(events[0].mentions[0]).toMatchObject({
    source: 'gazette',
    quote: 'la rivière a débordé',
    from: 'text',
    expression: 'Mardi',
    value: '2024-05-14',
    attribution: { chain: [], origin: null, originKind: 'none', speaker: null },
    review: 'confirmed',
  });
  expect(unassigned.map(({ expression, value }: Record<string, unknown>) => [expression, value])).toEqual([
    ['Mercredi', '2024-05-15'],
  ]);
});

test('a cell is reported with its mentions, or silent with its premises', () => {
  const [row] = json('comparison.json').topics[0].facets;
  expect(row).toMatchObject({
    id: 'barque',
    label: 'Barques',
    date: '2024-05-14',
    sources: 1,
    origins: [{ kind: 'named', id: 'afp', label: 'AFP', sources: ['gazette'] }],
  });
  expect(row.cells[0]).toMatchObject({
    source: 'gazette',
    state: 'reported',
    silence: null,
    premises: [],
    mentions: [
      {
        wording: 'barques',
        quantity: { kind: 'exactly', value: 5 },
        attribution: { chain: ['AFP', 'le maire'] },
        review: 'confirmed',
      },
    ],
  });
  expect(row.cells[1]).toMatchObject({
    source: 'courrier',
    state: 'silent',
    silence: 'before-fact',
    premises: [
      { kind: 'published', date: '2024-05-13', source: 'courrier' },
      { kind: 'fact-date', date: '2024-05-14', source: 'gazette' },
    ],
    mentions: [],
  });
});

test('a quotation gives its speaker and whom it goes through', () => {
  expect(json('quotations.json').quotations[0]).toMatchObject({
    text: 'Cinq barques sont venues',
    kind: 'speech',
    speaker: 'le maire',
    via: ['AFP'],
    group: null,
  });
});

test('a name gives its forms by source', () => {
  expect(json('entities.json').entities[0]).toMatchObject({
    id: 'vire',
    kind: 'place',
    events: ['crue'],
    forms: [{ form: 'Vire', source: 'gazette', count: 1 }],
  });
});

describe('spreadsheets', () => {
  test('have a line for each mention and each silence', () => {
    const lines = file('comparison.csv').body.split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^secours,barque,Barques,2024-05-14,gazette,reported,,barques,exactly,5,/);
    expect(lines[2]).toMatch(/^secours,barque,Barques,2024-05-14,courrier,silent,before-fact,/);
  });

  test('never hand a formula to the reader', () => {
    expect(file('chronology.csv').body).toContain(",'=La pluie tombe,");
  });
});

describe('schemas', () => {
  test('are those of JSON Schema 2020-12, with the version fixed and no field beyond those listed', () => {
    const schema = json('schemas/chronology.json');
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.properties.version).toMatchObject({ const: 1 });
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(['version', 'events', 'unassigned']);
  });
});
