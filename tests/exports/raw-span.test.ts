import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/analysis/records.ts';
import type { LedgerEntry, LedgerPiece, Report } from '../../src/corpus/report.ts';
import { codePointCounter } from '../../src/exports/code-points.ts';
import { rawSpans } from '../../src/exports/raw-span.ts';
import { reportOf } from '../dossier/small-report.ts';

const entry = (kind: LedgerEntry['kind'], raw: string, copy = '', to?: string): LedgerEntry => ({
  kind,
  raw,
  copy,
  prefix: '',
  suffix: '',
  every: false,
  reason: '',
  to,
  lang: undefined,
});

/** A report whose file has 100 characters of front matter, from pieces of raw document and body. */
function reportFrom(parts: readonly (string | LedgerEntry)[], text: string, title?: string): Report {
  const pieces: LedgerPiece[] = [];
  let [raw, body] = ['', ''];
  for (const part of parts) {
    const [inRaw, inBody] = typeof part === 'string' ? [part, part] : [part.raw, part.copy];
    pieces.push({
      kind: typeof part === 'string' ? 'kept' : part.kind,
      raw: { start: raw.length, end: raw.length + inRaw.length },
      body: { start: body.length, end: body.length + inBody.length },
      entry: typeof part === 'string' ? undefined : part,
    });
    raw += inRaw;
    body += inBody;
  }
  const { report } = reportOf({ slug: 'a', ...(title === undefined ? {} : { title }), blocks: [[text]] });
  const at = body.indexOf(text);
  return {
    ...report,
    raw: { path: 'raw/a.txt', sha256: '', text: raw },
    bodyOffset: 100,
    ledger: pieces,
    blocks: report.blocks.map((block) => ({
      ...block,
      runs: [{ text: 0, file: 100 + at, length: text.length }],
    })),
  };
}

const passage = (part: Passage['part'], removed?: number): Passage => ({
  part,
  role: 'paragraph',
  lang: 'fr',
  text: '',
  start: 0,
  end: 0,
  paragraph: 1,
  ...(removed === undefined ? {} : { removed }),
});

/** The raw document's own words for some words of the text. */
function rawWords(
  report: Report,
  words: string,
  part: Passage['part'] = 'text',
  removed?: number,
): string | undefined {
  const text =
    part === 'title'
      ? (report.title ?? '')
      : part === 'removed'
        ? (report.removed[removed ?? 0]?.text ?? '')
        : report.text;
  const start = text.indexOf(words);
  const span = rawSpans(report)(passage(part, removed), { start, end: start + words.length });
  return span && report.raw?.text.slice(span.start, span.end);
}

describe('words of the copy lead to the raw document', () => {
  const report = reportFrom(
    [
      entry('moved', 'Le titre\n\n', '', 'title'),
      entry('removed', 'Publicité\n'),
      'Le convoi blind',
      entry('corrected', 'éest', 'é est'),
      ' parti de Vire.',
    ],
    'Le convoi blindé est parti de Vire.',
    'Le titre',
  );

  test('that kept them', () => {
    expect(rawWords(report, 'Le convoi')).toBe('Le convoi');
    expect(rawWords(report, 'Vire.')).toBe('Vire.');
  });

  test('that has them glued: the ends fall on its own characters', () => {
    expect(rawWords(report, 'blindé')).toBe('blindé');
    expect(rawWords(report, 'est parti')).toBe('est parti');
    expect(rawWords(report, 'blindé est parti')).toBe('blindéest parti');
  });

  test('in the title that was moved', () => {
    expect(rawWords(report, 'titre', 'title')).toBe('titre');
  });

  test('in a passage that was removed', () => {
    const withRemoved = {
      ...report,
      removed: [
        { text: 'Publicité', reason: '', lang: undefined, paragraph: 2, rawStart: 10, textOffset: 0 },
      ],
    };
    expect(rawWords(withRemoved, 'Pub', 'removed', 0)).toBe('Pub');
  });

  test('nowhere, where there is no raw document or the title is not in it', () => {
    expect(rawWords({ ...report, raw: undefined }, 'Vire')).toBeUndefined();
    expect(rawWords({ ...report, title: 'Un autre titre' }, 'titre', 'title')).toBeUndefined();
  });
});

test('a correction with nothing in common stands for the whole of what it mends', () => {
  const report = reportFrom(['Il dit ', entry('corrected', '<<oui>>', '« oui »'), '.'], 'Il dit « oui ».');
  expect(rawWords(report, 'oui')).toBe('<<oui>>');
});

test('any two words lead to a stretch that begins and ends as they do, whatever was removed between', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.array(fc.nat(11), { maxLength: 6 }), (list, cuts) => {
      const parts = list.flatMap((word, index) => [
        ...(cuts.includes(index) ? [entry('removed', '#PUB#')] : []),
        index === 0 ? word : ` ${word}`,
      ]);
      const text = list.join(' ');
      const report = reportFrom(parts, text);
      const span = rawSpans(report)(passage('text'), { start: 0, end: text.length });
      const found = span && report.raw?.text.slice(span.start, span.end);
      expect(found?.replaceAll('#PUB#', '')).toBe(text);
      expect(found?.startsWith('#')).toBe(false);
    }),
  );
});

describe('code points', () => {
  test('count a character outside the first plane once', () => {
    const pointAt = codePointCounter('a🙂b𝄞c');
    expect([0, 1, 3, 4, 6, 7].map(pointAt)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('are what spreading the text into characters counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const pointAt = codePointCounter(text);
        let offset = 0;
        for (const [index, character] of [...text].entries()) {
          expect(pointAt(offset)).toBe(index);
          offset += character.length;
        }
        expect(pointAt(text.length)).toBe([...text].length);
      }),
    );
  });
});
