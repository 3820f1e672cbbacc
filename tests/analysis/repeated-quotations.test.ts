import { expect, test } from 'vitest';
import { hear } from './read-passage.ts';

test('the same words quoted twice in a sentence are two quotations, each at its place', () => {
  const text = 'Il a dit « oui », puis « oui », puis « non ».';
  const { quotations } = hear(text);
  expect(quotations.map((quotation) => quotation.text)).toEqual(['oui', 'oui', 'non']);
  const [first, second, third] = quotations.map(({ id }) => id);
  expect(second).toBe(`${first}-2`);
  expect(third).not.toMatch(/-\d$/);
  expect(new Set(quotations.map(({ evidence }) => evidence.start)).size).toBe(3);
});

test('an identifier does not change when another sentence is put before', () => {
  const idOf = (text: string) => hear(text).quotations.map(({ id }) => id);
  expect(idOf('Il neige. Il a dit « oui ».')).toEqual(idOf('Il a dit « oui ».'));
});

test('a whole sentence inside a quotation is speech, a piece of one is not', () => {
  const uses = (text: string) => hear(text).quotations.map(({ text: words, use }) => `${words}: ${use}`);
  expect(uses('Il a dit : « Elle a crié “Je pars.” et elle est partie. »')).toContain('Je pars.: speech');
  expect(uses('Il a dit : « Elle a crié “je pars” et elle est partie. »')).toContain('je pars: partial');
  expect(uses('Il a dit : « Elle a vu “Soleil” hier. »')).toContain('Soleil: term');
});
