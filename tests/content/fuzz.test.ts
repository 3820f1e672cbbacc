import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { type Loaded, loadDossier } from '../../src/site/load-dossier.ts';
import { sourceOf } from './sources.ts';

const RUNS = 1_000;

const REPORT_BODY = 'Le maire a inauguré mardi la halle, selon le journal local.\n\nElle compte douze étals.';
const report = (head: string, body: string): SourceFile => sourceOf('reports/essai.md', `---\n${head}\n---\n\n${body}\n`);
const HEAD = 'published: "2021-05-12"\nlang: fr';
const dossierFile = sourceOf('dossier.md', '---\ntitle: Essai\n---\n\nUn dossier d’essai.\n');

/** Whatever the input: a dossier, or at least one message that is an error; never an exception, and every citation is right. */
function expectDossierOrMessage(sources: readonly SourceFile[]): Loaded {
  const loaded = loadDossier(sources);
  const errors = loaded.files.flatMap((file) => file.messages).filter(({ fatal }) => fatal === true);
  expect(loaded.dossier === undefined).toBe(errors.length > 0);
  for (const message of errors) {
    expect(message.reason.length).toBeGreaterThan(10);
    expect(message.reason).not.toMatch(/\bat .*\.ts:\d+|undefined is not|Cannot read prop/);
  }
  for (const [slug, analysis] of loaded.dossier?.analyses ?? []) {
    const text = loaded.dossier?.reports.get(slug)?.text ?? '';
    for (const sentence of analysis.sentences.filter(({ part }) => part === 'text')) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
    for (const date of analysis.dates) expect(date.expression.length).toBe(date.evidence.end - date.evidence.start);
    for (const quotation of analysis.quotations) expect(quotation.text.length).toBe(quotation.evidence.end - quotation.evidence.start);
  }
  return loaded;
}

const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '« ', ' »', '“', '”', '"', "'", '’', 'mardi', 'le 14', '12 septembre', 'a déclaré', 'selon TASS', '\n\n', '# ', '- ', '> ', '**', '`',
        '<script>alert(1)</script>', '[a](javascript:alert(1))', '![x](y)', '\u202e', '\u200b', '\ufeff', '&lt;', '\\', 'M. ', '...', '1', 'Kim', '|',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
);

const nastyValue = fc.oneof(
  nastyText.map((text) => JSON.stringify(text)),
  fc.constantFrom('2021-05-12', '"2021-13-45"', '~', '[]', '{}', '&a [*a]', '!!js/function "x"', '{__proto__: 1}', '"../../x"', 'true', '1e999', '|\n  x'),
);

describe('any input gives a dossier or a message', () => {
  test('any body', () => {
    fc.assert(fc.property(nastyText, (body) => void expectDossierOrMessage([dossierFile, report(HEAD, body)])), { numRuns: RUNS });
  });

  test('any value in any field of the front matter', () => {
    const field = fc.constantFrom(
      'title', 'publisher', 'country', 'published', 'publishedBasis', 'reference', 'modified', 'agency', 'translatedFrom', 'original', 'url', 'lang',
      'mark', 'raw', 'sha256', 'blocks', 'ledger', 'notes', 'overrides', '__proto__', 'constructor', 'titel',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(field, nastyValue), { maxLength: 4 }), (pairs) => {
        const head = [...pairs.map(([name, value]) => `${name}: ${value}`), ...(pairs.some(([name]) => name === 'lang') ? [] : ['lang: fr'])];
        expectDossierOrMessage([dossierFile, report(head.join('\n'), REPORT_BODY)]);
      }),
      { numRuns: RUNS },
    );
  });

  test('any ledger and any raw document', () => {
    const entry = fc.record({ text: nastyText, raw: nastyText, copy: nastyText, prefix: nastyText, suffix: nastyText, reason: fc.constantFrom('', 'Essai.') }, { requiredKeys: [] });
    const ledger = fc.record({ removed: fc.array(entry, { maxLength: 2 }), corrected: fc.array(entry, { maxLength: 2 }), moved: fc.array(entry, { maxLength: 2 }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(ledger, nastyText, (entries, raw) => {
        const head = `${HEAD}\nraw: essai.txt\nsha256: "${'0'.repeat(64)}"\nledger: ${JSON.stringify(entries)}`;
        expectDossierOrMessage([dossierFile, report(head, REPORT_BODY), sourceOf('raw/essai.txt', raw)]);
      }),
      { numRuns: RUNS },
    );
  });

  test('any event, topic, entity, divergence or family of words', () => {
    const quote = fc.record({ report: fc.constantFrom('essai', 'autre', '__proto__'), quote: fc.constantFrom('la halle', 'douze étals', 'absent', 'e', ''), from: fc.constantFrom('title', 'removed', 'text') }, { requiredKeys: ['report', 'quote'] });
    const anything = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }), fc.constantFrom('2021-05-11', 'none', 'happened', 'stated', 'hard'));
    const kind = fc.constantFrom('events', 'topics', 'entities', 'divergences', 'words');
    const known = fc.dictionary(
      fc.constantFrom('title', 'date', 'dateBasis', 'kind', 'place', 'order', 'evidence', 'facets', 'quotes', 'grade', 'about', 'label', 'forms', 'words', 'near', 'terms', 'coordinates'),
      fc.oneof(anything, fc.array(quote, { maxLength: 2 }), fc.array(fc.record({ id: fc.string(), label: fc.string(), wordings: fc.array(fc.string(), { maxLength: 2 }), mentions: fc.array(quote, { maxLength: 2 }) }, { requiredKeys: [] }), { maxLength: 2 })),
    );
    fc.assert(
      fc.property(kind, known, nastyText, (folder, fields, body) => {
        const head = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
        expectDossierOrMessage([dossierFile, report(HEAD, REPORT_BODY), sourceOf(`${folder}/essai.md`, `---\n${head}\n---\n${body}`)]);
      }),
      { numRuns: RUNS },
    );
  });

  test('any bytes under any name', () => {
    const path = fc.oneof(fc.constantFrom('reports/a.md', 'raw/a.txt', 'events/../x.md', 'dossier.md', 'reports/É.md', 'x', 'reports/a b.md', 'reports/аl.md'), fc.string());
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        expectDossierOrMessage([dossierFile, report(HEAD, REPORT_BODY), { path: name, bytes: Uint8Array.from(bytes) }]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('comes to an end', () => {
  test.each([
    ['deep lists', '- '.repeat(2_000)],
    ['deep quotes', '> '.repeat(2_000)],
    ['deep emphasis', '*a '.repeat(5_000)],
    ['open brackets', '['.repeat(20_000)],
    ['one word of 10,000 characters', 'a'.repeat(10_000)],
    ['unclosed quotation marks', '« '.repeat(5_000)],
    ['apostrophes', "l'".repeat(10_000)],
    ['numbers', '12 '.repeat(10_000)],
    ['capitals', 'A. '.repeat(5_000)],
    ['spaces', `a${' '.repeat(50_000)}b`],
  ])('%s', (_, body) => {
    expectDossierOrMessage([dossierFile, report(HEAD, body)]);
  });

  test('an alias that would unfold to a billion entries', () => {
    const bomb = ['a: &a ["x","x","x","x","x","x","x","x","x"]', ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)].join('\n');
    expect(loadDossier([dossierFile, report(`${HEAD}\n${bomb}`, REPORT_BODY)]).dossier).toBeUndefined();
  });
});
