import { expect, test } from 'vitest';
import { hear } from './read-passage.ts';

test('the same words quoted twice in a sentence are two quotations, each at its place', () => {
  const text = 'Il a dit « oui », puis « oui », puis « non ».';
  const { quotations } = hear(text);
  expect(quotations.map((quotation) => quotation.text)).toEqual(['oui', 'oui', 'non']);
  expect(new Set(quotations.map(({ id }) => id)).size).toBe(3);
  expect(new Set(quotations.map(({ evidence }) => evidence.start)).size).toBe(3);
});

test('an identifier does not change when another sentence is put before', () => {
  const idOf = (text: string) => hear(text).quotations.map(({ id }) => id);
  expect(idOf('Il neige. Il a dit « oui ».')).toEqual(idOf('Il a dit « oui ».'));
});
