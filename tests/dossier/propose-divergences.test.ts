import { describe, expect, test } from 'vitest';
import { divergence, entity, event, evidence, facet, quote, topic } from './small-content.ts';
import { messagesOf, type CorpusSpec } from './small-dossier.ts';
import { date, fact, name } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';

const a: ReportSpec = {
  slug: 'a',
  blocks: [['Lundi, le ministre de la Mer, Alexis Tolstoï, a reçu cinq navires à Vostotchny.']],
  records: (at) => [
    date(at('Lundi'), 'Lundi', '2024-05-13'),
    name(at('Alexis Tolstoï'), 'Alexis Tolstoï', 'tolstoi'),
    name(at('Vostotchny'), 'Vostotchny', 'port'),
    fact(at('cinq navires'), 'flotte/navire', 'navires', { quantity: { kind: 'exactly', value: 5 } }),
  ],
};
const b: ReportSpec = {
  slug: 'b',
  blocks: [['Mardi, Alexis Tolstoï, ministre de la Pêche, a vu six navires à Vostochny.']],
  records: (at) => [
    date(at('Mardi'), 'Mardi', '2024-05-14'),
    name(at('Alexis Tolstoï'), 'Alexis Tolstoï', 'tolstoi'),
    name(at('Vostochny'), 'Vostochny', 'port'),
    fact(at('six navires'), 'flotte/navire', 'navires', { quantity: { kind: 'exactly', value: 6 } }),
  ],
};
const spec: CorpusSpec = {
  entities: [
    entity('tolstoi', 'person', ['Alexis Tolstoï']),
    entity('port', 'place', ['Vostotchny', 'Vostochny']),
  ],
  topics: [topic('flotte', [facet('navire')])],
};
const candidates = (reports: readonly ReportSpec[], more: CorpusSpec = {}) => {
  const { isPublished, messages } = messagesOf(reports, { ...spec, ...more });
  expect(isPublished).toBe(true);
  expect(messages.every(({ fatal }) => fatal === undefined)).toBe(true);
  return messages.map(({ path, ruleId }) => `${path} ${ruleId}`);
};

test('numbers, titles and spellings that differ are proposed, as infos on the file they concern', () => {
  expect(candidates([a, b])).toEqual([
    'content/entities/port.md divergence-candidate-spelling',
    'content/entities/tolstoi.md divergence-candidate-title',
    'content/topics/flotte.md divergence-candidate-number',
  ]);
});

test('a divergence that quotes both sentences settles them', () => {
  const settled = divergence('navires', 'hard', [quote('a', 'cinq navires'), quote('b', 'six navires')]);
  expect(candidates([a, b], { divergences: [settled] })).toEqual([]);
});

describe('dates', () => {
  const seen = (expressionB: string | undefined) =>
    candidates([a, b], {
      entities: [],
      topics: [],
      events: [
        event('visite', '2024-05-13/2024-05-14', {
          evidence: [
            evidence('a', 'a reçu cinq navires', { expression: 'Lundi' }),
            evidence('b', 'a vu six navires', { expression: expressionB }),
          ],
        }),
      ],
    });

  test('that editors point at and that exclude each other are proposed', () => {
    expect(seen('Mardi')).toEqual(['content/events/visite.md divergence-candidate-date']);
  });

  test('that merely stand in the sentence are not', () => {
    expect(seen(undefined)).toEqual([]);
  });
});

test('a name of several words is proposed where one of them is written otherwise', () => {
  const named = (slug: string, form: string): ReportSpec => ({
    slug,
    blocks: [[`${form} sourit.`]],
    records: (at) => [name(at(form), form, 'gouverneur')],
  });
  const known = { entities: [entity('gouverneur', 'person', ['Oleg Kojémiako', 'Oleg Kozhemyako'])], topics: [] };
  expect(candidates([named('a', 'Oleg Kojémiako'), named('b', 'Oleg Kozhemyako')], known)).toEqual([
    'content/entities/gouverneur.md divergence-candidate-spelling',
  ]);
  expect(candidates([named('a', 'Oleg Kojémiako'), named('b', 'Oleg Petrov')], known)).toEqual([]);
});

describe('nothing is proposed', () => {
  const twin = (sentence: string, records: ReportSpec['records']): ReportSpec => ({
    slug: 'c',
    blocks: [[sentence]],
    ...(records && { records }),
  });

  test('for a number that one report does not give', () => {
    const some = twin('Des navires sont là.', (at) => [fact(at('Des navires'), 'flotte/navire', 'navires')]);
    expect(candidates([a, some])).toEqual([]);
  });

  test('for a shorter title, or a title with another noun', () => {
    const short = twin('Le ministre Alexis Tolstoï sourit.', (at) => [
      name(at('Alexis Tolstoï'), 'Alexis Tolstoï', 'tolstoi'),
    ]);
    const other = twin('Le président du club, Alexis Tolstoï, sourit.', (at) => [
      name(at('Alexis Tolstoï'), 'Alexis Tolstoï', 'tolstoi'),
    ]);
    expect(candidates([a, short])).toEqual([]);
    expect(candidates([a, other])).toEqual([]);
  });

  const tolstoi = (sentence: string): ReportSpec =>
    twin(sentence, (at) => [name(at('Alexis Tolstoï'), 'Alexis Tolstoï', 'tolstoi')]);

  test('for words behind the name that are no title', () => {
    const [one, other] = ['Alexis Tolstoï, venu de Lyon, sourit.', 'Alexis Tolstoï, venu de Rome, dort.'];
    expect(candidates([{ ...tolstoi(one), slug: 'a' }, tolstoi(other)])).toEqual([]);
  });

  test('for titles that differ by tool words alone', () => {
    const [one, other] = ['Le ministre de la Mer, Alexis Tolstoï, sourit.', 'Le ministre pour la Mer, Alexis Tolstoï, dort.'];
    expect(candidates([{ ...tolstoi(one), slug: 'a' }, tolstoi(other)])).toEqual([]);
  });

  test('for a title that names the same place otherwise', () => {
    const of = (slug: string, place: string): ReportSpec => ({
      slug,
      blocks: [[`Le ministre de ${place} Alexis Tolstoï sourit.`]],
      records: (at) => [name(at(place), place, 'lieu'), name(at('Alexis Tolstoï'), 'Alexis Tolstoï', 'tolstoi')],
    });
    expect(candidates([of('c', 'Vostok'), of('d', 'Orient')])).toEqual([]);
  });

  test('for a title that a colon parts from the name', () => {
    expect(candidates([a, tolstoi('Le ministre de la Pêche dort : Alexis Tolstoï sourit.')])).toEqual([]);
  });

  test('for the title in a headline that the copy leaves out', () => {
    const removed: ReportSpec = { ...tolstoi('Le ministre de la Pêche Alexis Tolstoï sourit.'), blocks: [] };
    expect(candidates([a, { ...removed, removed: ['Le ministre de la Pêche Alexis Tolstoï sourit.'] }])).toEqual([]);
  });

  test('for one title, wherever a headline has a name', () => {
    // The headline’s « Minsk » and the text’s « russe » have the same offsets, each in its own part.
    const headed: ReportSpec = {
      slug: 'c',
      title: 'Et voilà Minsk en fête',
      blocks: [['Ministre russe, Alexis Tolstoï sourit.']],
      records: (at) => [
        name(at('Minsk'), 'Minsk', 'minsk'),
        name(at('Alexis Tolstoï'), 'Alexis Tolstoï', 'tolstoi'),
      ],
    };
    const { title: _, ...bare } = headed;
    const unheaded: ReportSpec = { ...bare, slug: 'd', records: (at) => [name(at('Alexis Tolstoï'), 'Alexis Tolstoï', 'tolstoi')] };
    expect(candidates([headed, unheaded])).toEqual([]);
  });

  test('for a shorter name, other capitals or a hyphen', () => {
    const names = ['Tolstoï', 'ALEXIS TOLSTOÏ', 'Alexis-Tolstoï'];
    for (const form of names) {
      expect(candidates([a, twin(`${form} sourit.`, (at) => [name(at(form), form, 'tolstoi')])])).toEqual([]);
    }
  });
});
