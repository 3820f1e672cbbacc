import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import edtf from 'edtf';
import { recordsIn } from './dates-in.ts';

const fragments = fc.constantFrom(
  ...(
    'le|la|les|l’|du|au|de|d’|en|à|ce|cette|il y a|dans|plus de|près de|une|vingt|trois|12|1er|31|2023|1998|mardi|dimanche|lundi matin|' +
    'septembre|août|févr.|mars|été|hiver|jours|ans|semaine|mois|heures|10 h|20h45|minuit|dernier|prochaine|suivant|plus tard|' +
    'auparavant|hier|demain|la veille|le lendemain|chaque|tous les|fin|début|mi-|Noël|Pâques|siècle|XIXe|années|80|trimestre|' +
    'entre|et|jusqu’à|av. J.-C.|«|»|,|.|…|-|/|12/09/2023|a annoncé|viendra|\u00a0|\u202f|e\u0301te\u0301|\u200b|İ|😀'
  ).split('|'),
);
const phrases = fc.array(fragments, { maxLength: 24 }).map((words) => words.join(' '));
const references = fc.constantFrom(
  '2023-09-17',
  '2023-09',
  '2023',
  '[2023-09-17,2023-09-18]',
  '2024-02-29',
  'XXXX',
  '',
  undefined,
);

describe('whatever the text', () => {
  test('nothing throws, and each record stands at its words, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), phrases),
        references,
        (text, reference) => {
          let end = 0;
          for (const { evidence, expression } of recordsIn(text, reference)) {
            expect(text.slice(evidence.start, evidence.end)).toBe(expression);
            expect(expression.trim()).toBe(expression);
            expect(expression).not.toBe('');
            expect(evidence.start).toBeGreaterThanOrEqual(end);
            end = evidence.end;
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  test('every value is EDTF that a parser reads', () => {
    fc.assert(
      fc.property(phrases, references, (text, reference) => {
        for (const { value } of recordsIn(text, reference))
          if (value !== undefined) expect(() => edtf(value)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  test('only what has an anchor is inferred', () => {
    fc.assert(
      fc.property(phrases, references, (text, reference) => {
        for (const { basis, anchorKind } of recordsIn(text, reference))
          expect(basis === 'inferred').toBe(anchorKind !== undefined);
      }),
    );
  });
});

describe('typography changes nothing', () => {
  test.each([
    ['L’an dernier', "L'an dernier"],
    ['le 12\u00a0septembre\u00a02023', 'le 12 septembre 2023'],
    ['le 12\u202fseptembre  2023', 'le 12 septembre 2023'],
    ['fin août'.normalize('NFD'), 'fin août'],
    ['LUNDI prochain', 'lundi prochain'],
    ['mi\u2011septembre', 'mi-septembre'],
    ['10\u00a0h\u00a030', '10 h 30'],
  ])('%j is read as %j', (written, plain) => {
    const [one] = recordsIn(`Il arrivera à ${written}, dit-il.`, '2023-09-17');
    const [other] = recordsIn(`Il arrivera à ${plain}, dit-il.`, '2023-09-17');
    expect(one?.timex3).toEqual(other?.timex3);
    expect(one?.value).toBe(other?.value);
    expect(one?.expression).toBe(written);
  });
});

/** What a slow pattern would hang on; how time grows with length is what `npm run bench` measures. */
describe('endless text is read to its end', () => {
  test.each([
    ['one endless sentence', `${'le 12 et le 13 et '.repeat(4000)}mai`],
    ['digits', '1'.repeat(50_000)],
    ['grouped digits', '1.500 '.repeat(10_000)],
    ['number words', 'vingt et un '.repeat(8000)],
    ['one endless word', 'a'.repeat(100_000)],
    ['white space', `mardi${' '.repeat(100_000)}prochain`],
    ['days in a row', '12, '.repeat(20_000)],
    ['opening marks', '« ('.repeat(30_000)],
    ['combining marks', `ao${'u\u0302'.repeat(40_000)}t`],
    ['units', 'plus de moins de près de '.repeat(5000)],
    ['adverbs', 'a bien aussi également '.repeat(6000)],
  ])('%s', (_name, text) => {
    for (const { expression, evidence } of recordsIn(text, '2024-03-14')) {
      expect(text.slice(evidence.start, evidence.end)).toBe(expression);
    }
  });
});
