import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../src/site/load-dossier.ts';
import { ownSources, textOf, withChange } from './sources.ts';

const reports = ownSources.map(({ path }) => path).filter((path) => path.startsWith('reports/'));

/** Start of the body: after the line that closes the front matter. */
const bodyStart = (text: string): number => text.indexOf('\n---\n') + 5;

const rulesBrokenBy = (path: string, change: (body: string) => string): readonly string[] => {
  const { dossier, files } = loadDossier(
    withChange(ownSources, path, (text) => text.slice(0, bodyStart(text)) + change(text.slice(bodyStart(text)))),
  );
  expect(dossier).toBeUndefined();
  return files
    .filter((file) => file.path.endsWith(path))
    .flatMap((file) => file.messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId ?? ''));
};

const LETTER = /\p{Ll}/gu;

describe.each(reports)('a change to %s is refused', (path) => {
  const body = textOf(ownSources, path).slice(bodyStart(textOf(ownSources, path)));
  const paragraphs = body.trim().split('\n\n');

  test.each([0.1, 0.35, 0.6, 0.85])('one letter changed, at %f of the text', (share) => {
    const letters = [...body.matchAll(LETTER)];
    const place = letters[Math.floor(letters.length * share)]?.index ?? 0;
    const other = body[place] === 'x' ? 'y' : 'x';
    expect(rulesBrokenBy(path, (text) => text.slice(0, place) + other + text.slice(place + 1))).toContain('ledger-does-not-rebuild');
  });

  test('a word left out', () => {
    const word = /\s\p{L}{5,}(?=\s)/u.exec(body.slice(Math.floor(body.length / 2)))?.[0] ?? '';
    expect(word).not.toBe('');
    expect(rulesBrokenBy(path, (text) => text.replace(word, ''))).toContain('ledger-does-not-rebuild');
  });

  test('a paragraph said twice', () => {
    const twice = paragraphs[1] ?? '';
    const broken = rulesBrokenBy(path, (text) => text.replace(twice, () => `${twice}\n\n${twice}`));
    expect(broken.some((rule) => rule.startsWith('ledger'))).toBe(true);
  });

  test('a paragraph removed', () => {
    const gone = paragraphs[2] ?? '';
    const broken = rulesBrokenBy(path, (text) => text.replace(`${gone}\n\n`, ''));
    expect(broken.some((rule) => rule.startsWith('ledger'))).toBe(true);
  });
});
