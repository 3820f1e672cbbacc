import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/exports/data-files.ts';
import { loadDossier } from '../../src/site/load-dossier.ts';
import { ownSources } from '../content/sources.ts';

const { dossier } = loadDossier(ownSources);
if (!dossier) throw new Error('the dossier has errors: npm run check');
const files = dataFiles(dossier);
const json = (path: string) => JSON.parse(files.find((file) => file.path === path)?.body ?? 'null');

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: { readonly value?: string; readonly source?: string };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { exact: string; prefix: string; suffix: string },
      { start: number; end: number },
    ];
  };
}

describe('annotations of the raw documents', () => {
  const items: readonly Annotation[] = json('annotations.jsonld').items;
  const rawOf = (source: string): string =>
    dossier.reports.get(source.slice('brut/'.length, -'.txt'.length))?.raw?.text ?? '';

  test('every position selector points at the words of its quote selector, context included', () => {
    expect(items.length).toBeGreaterThan(400);
    for (const { target } of items) {
      const [quoted, { start, end }] = target.selector;
      const points = [...rawOf(target.source)];
      expect(points.slice(start, end).join('')).toBe(quoted.exact);
      expect(points.slice(0, start).join('').endsWith(quoted.prefix)).toBe(true);
      expect(points.slice(end).join('').startsWith(quoted.suffix)).toBe(true);
    }
  });

  test('ids are unique', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('a mention that the copy mended keeps the raw document’s own characters', () => {
    const exact = (source: string, body: string) =>
      items
        .filter(({ target, body: one }) => target.source === `brut/${source}.txt` && one.source === body)
        .map(({ target }) => target.selector[0].exact);
    // The copy writes « meneur Le train », the document has them glued.
    expect(exact('news-24-monde', 'chronology.json#2023-09-17-ceremonie-d-adieu')).toContain(
      'Le meneurLe train blindé est parti après une cérémonie d’adieu dans une gare d’Artyom, en Extrême-Orient',
    );
    expect(exact('earth-press-news', 'chronology.json#2023-09-17-orchestre-militaire')).toContain(
      'et l’orchestre militaire du Flotte russe du Pacifiqueprécise l’agence',
    );
  });

  test('removed headlines and moved titles have theirs', () => {
    const told = items
      .filter(({ body }) => body.source === 'chronology.json#limousine-montree')
      .map(({ target }) => target.selector[0].exact);
    expect(told).toEqual(['Vidéo Poutine « montre » une limousine russe à Kim Jong-un']);
    const title = items.filter(
      ({ body, target }) =>
        body.source === 'chronology.json#2023-09-17-depart' && target.source === 'brut/la-libre.txt',
    );
    expect(title.map(({ target }) => target.selector[0].exact)).toContain('avant de quitter la Russie');
  });
});

test('the five sources, words counted, documents proved', () => {
  const { sources } = json('sources.json');
  expect(sources.map(({ id }: { id: string }) => id)).toEqual([
    'la-libre',
    'news-24-monde',
    'news-24-fox',
    'earth-press-news',
    'al-manar',
  ]);
  for (const source of sources) {
    expect(source.fidelity).toBe('proved');
    expect(source.raw.file).toBe(`brut/${source.id}.txt`);
    expect(source.raw.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(source.words).toBeGreaterThan(250);
  }
  expect(sources[4].title).toBeNull();
});

test('every sentence that another file names is in sentences.json', () => {
  const known = new Set(json('sentences.json').sentences.map(({ id }: { id: string }) => id));
  const named = files
    .filter(({ path }) => path.endsWith('.json') && !path.startsWith('schemas/'))
    .flatMap(({ body }) => [...body.matchAll(/"sentence": "([^"]+)"/g)].map(([, id]) => id));
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('every quote stands in its sentence', () => {
  const texts = new Map(
    json('sentences.json').sentences.map(({ id, text }: { id: string; text: string }) => [id, text]),
  );
  for (const { mentions } of json('chronology.json').events) {
    for (const { sentence, quote } of mentions) expect(texts.get(sentence)).toContain(quote);
  }
});

test('a date stands at its offsets', () => {
  for (const { source, sentence, expression, start, end } of json('dates.json').dates) {
    const report = dossier.reports.get(source);
    const text = sentence.endsWith('#titre') ? report?.title : report?.text;
    if (!sentence.includes('#r-')) expect(text?.slice(start, end)).toBe(expression);
  }
});

test('the order of the files on the disk changes no byte', () => {
  const { dossier: shuffled } = loadDossier([...ownSources].reverse());
  expect(shuffled && dataFiles(shuffled)).toEqual(files);
});
