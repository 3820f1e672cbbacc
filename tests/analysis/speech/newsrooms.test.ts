import { describe, expect, test } from 'vitest';
import { knownToBeMissed, misread } from '../missed-notes.ts';
import { passagesIn } from '../noted-passages.ts';

// Invented articles, each arranged as some newsroom arranges one, by writers who had not seen the rules, and noted by
// reading. The rules were mended for them after a first look, so what they say is no measure of unseen news
// (`../measure-speech.test.ts` is). A note that ends in `missed` is one that the rules are known to read otherwise: it
// has to go as soon as they read it right.

describe('articles of newsrooms', () => {
  const articles = passagesIn('tests/fixtures/newsrooms/*.txt');

  test('there are many, each under a name of its own', () => {
    expect(articles.length).toBeGreaterThanOrEqual(480);
    expect(new Set(articles.map(({ name }) => name)).size).toBe(articles.length);
  });

  test('few quotations are missed', () => {
    const notes = articles.flatMap((article) => article.notes);
    expect(articles.flatMap(knownToBeMissed).length / notes.length).toBeLessThan(0.13);
  });

  test.each(articles)('$name', (article) => {
    expect(misread(article)).toEqual(knownToBeMissed(article));
  });
});
