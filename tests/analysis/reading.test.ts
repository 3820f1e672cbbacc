import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareMarkdownReading } from '../../src/analysis/bare-markdown.ts';
import { bareReading, filledLines, readingOf } from '../../src/analysis/reading.ts';
import { type ReportSpec, reportOf } from '../dossier/small-report.ts';

describe('bareReading', () => {
  test('each line that is not blank is a passage, its offsets those of the whole file', () => {
    const text = '\ufeff  Un titre\r\n\r\n\u00a0• Deux mots \nThe picture shows the leader of the country.';
    const { passages } = bareReading(text, { name: 'x', published: '2023-09-17' });
    expect(passages.map(({ text: line, lang, paragraph }) => [line, lang, paragraph])).toEqual([
      ['Un titre', 'fr', 1],
      ['• Deux mots', 'fr', 2],
      ['The picture shows the leader of the country.', 'en', 3],
    ]);
    for (const { start, end, text: line } of passages) expect(text.slice(start, end)).toBe(line);
  });

  test('lines cover all that is no white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lines = filledLines(text);
        const joined = lines.map(({ start, end }) => text.slice(start, end)).join('');
        expect(joined.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});

describe('bareMarkdownReading', () => {
  test('paragraphs and headings, joined by empty lines', () => {
    const read = bareMarkdownReading('# Un titre\n\nDeux\nlignes.\n\n- un point\n', { name: 'x', published: undefined });
    expect(read?.text).toBe('Un titre\n\nDeux\nlignes.\n\nun point');
    expect(read?.reading.passages.map(({ role }) => role)).toEqual(['heading', 'paragraph', 'item']);
    expect(read?.reading.reference).toBeUndefined();
  });

  test('title and dates of a front matter are used', () => {
    const source = '---\ntitle: "Un titre"\npublished: "2024-05-16"\n---\n\nCorps du texte.\n';
    const read = bareMarkdownReading(source, { name: 'x', published: undefined });
    expect(read?.reading.passages.map(({ part, text }) => [part, text])).toEqual([
      ['title', 'Un titre'],
      ['text', 'Corps du texte.'],
    ]);
    expect(read?.reading.reference).toBe('2024-05-16');
    expect(bareMarkdownReading(source, { name: 'x', published: '2024-01-01' })?.reading.reference).toBe('2024-01-01');
  });
});

describe('readingOf', () => {
  const parts = (spec: ReportSpec) => readingOf(reportOf(spec).report).passages.map(({ part, text }) => `${part}: ${text}`);

  test('the title, the blocks, then the lines that the copy leaves out', () => {
    expect(parts({ slug: 'a', title: 'Un titre', blocks: [['Oui.'], ['Non.']], removed: ['Vidéo'] })).toEqual([
      'title: Un titre',
      'text: Oui.',
      'text: Non.',
      'removed: Vidéo',
    ]);
  });

  test('each line that the copy leaves out is a passage, its paragraph that of the raw document', () => {
    const { report } = reportOf({ slug: 'a', blocks: [['Oui.']], removed: ['Vidéo\nÀ lire'] });
    const removed = report.removed.map((passage) => ({ ...passage, paragraph: 4 }));
    const passages = readingOf({ ...report, removed }).passages.filter(({ part }) => part === 'removed');
    expect(passages.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['Vidéo', 4],
      ['À lire', 5],
    ]);
  });

  test('a report without a title begins with its text', () => {
    expect(parts({ slug: 'a', blocks: [['Oui.']] })).toEqual(['text: Oui.']);
  });
});

test('a front matter whose title is blank gives none', () => {
  const read = bareMarkdownReading('---\ntitle: "  "\n---\n\nCorps du texte.\n', { name: 'x', published: undefined });
  expect(read?.reading.passages.map(({ part }) => part)).toEqual(['text']);
});
