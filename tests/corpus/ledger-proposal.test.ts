import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatLedger } from '../../src/corpus/format-ledger.ts';
import { rebuildRaw } from '../../src/corpus/ledger.ts';
import { proposeLedger } from '../../src/corpus/ledger-proposal.ts';
import type { LedgerEntry } from '../../src/corpus/report.ts';

function rebuilds(raw: string, body: string, entries: readonly LedgerEntry[]): void {
  expect(rebuildRaw(body, entries)).toMatchObject({ kind: 'rebuilt', raw });
}

/** The entries as short as they can be read: kind, what the raw document has, what the copy has, the anchors. */
function short(entries: readonly LedgerEntry[]): readonly string[] {
  return entries.map(({ kind, raw, copy, prefix, suffix, every, to }) =>
    JSON.stringify(
      [every ? `${kind} every` : kind, to, prefix, copy, raw, suffix].filter((part) => part !== undefined),
    ),
  );
}

const prose = 'Le maire a ouvert le pont.\n\nLa foule a applaudi.\n\nLa fête a duré.';

describe('proposeLedger', () => {
  test('a copy that is the raw document needs nothing', () => {
    expect(proposeLedger(prose, prose)).toEqual([]);
  });

  test('words that the copy leaves out are removed with their line', () => {
    const raw = prose.replace('La foule', 'À lire : la piscine\n\nLa foule');
    expect(short(proposeLedger(raw, prose))).toEqual([
      '["removed","","","À lire : la piscine\\n\\n","La foule a"]',
    ]);
  });

  test('what stands at the end is removed after its prefix', () => {
    expect(short(proposeLedger(`${prose}\n\nAbonnez-vous`, prose))).toEqual([
      '["removed","fête a duré.","","\\n\\nAbonnez-vous",""]',
    ]);
  });

  test('the words of a field are moved, not removed', () => {
    const entries = proposeLedger(`Un pont\n\nPublié lundi\n\n${prose}`, prose, [
      { name: 'title', text: 'Un pont' },
    ]);
    expect(short(entries)).toEqual([
      '["removed","","","Publié lundi\\n\\n","Le maire a"]',
      '["moved","title","","","Un pont\\n\\n","Publié lundi\\n\\nLe"]',
    ]);
    rebuilds(`Un pont\n\nPublié lundi\n\n${prose}`, prose, entries);
  });

  test('glued words come out whole', () => {
    expect(short(proposeLedger(prose.replace('maire a', 'mairea'), prose))).toEqual([
      '["corrected","","maire a","mairea",""]',
    ]);
  });

  test('indentation of every paragraph is one entry', () => {
    const raw = prose.replaceAll('\n\n', '\n\n    ');
    expect(short(proposeLedger(raw, prose))).toEqual(['["corrected every","","\\n\\n","\\n\\n    ",""]']);
  });

  test('CR LF line ends are one entry, and what else differs is told apart', () => {
    const raw = `\ufeff${prose.replaceAll('\n', '\r\n').replace('La fête', 'Lafête')}\r\n`;
    const entries = proposeLedger(raw, prose);
    expect(short(entries)[0]).toBe('["corrected every","","\\n","\\r\\n",""]');
    expect(entries).toHaveLength(4);
    rebuilds(raw, prose, entries);
  });

  test('an intertitle marked in the copy is a correction', () => {
    const raw = 'Le pont ouvre.\n\nUne fête\n\nLa foule rit.';
    const entries = proposeLedger(raw, raw.replace('Une fête', '## Une fête'));
    expect(entries.map(({ kind }) => kind)).toEqual(['corrected']);
    rebuilds(raw, raw.replace('Une fête', '## Une fête'), entries);
  });

  test('a removed headline that shares words with the next sentence stays whole', () => {
    const raw = 'Début.\n\nLe pont de la ville de Lyon\n\nLe pont de la ville ouvre.';
    expect(short(proposeLedger(raw, 'Début.\n\nLe pont de la ville ouvre.'))).toEqual([
      '["removed","","","Le pont de la ville de Lyon\\n\\n","Le pont de"]',
    ]);
  });

  test('a removed remark within a line keeps the words around it', () => {
    const raw = prose.replace('a applaudi', '(Photo AFP) a applaudi');
    const entries = proposeLedger(raw, prose);
    expect(entries.map(({ kind, raw: words }) => [kind, words.trim()])).toEqual([['removed', '(Photo AFP)']]);
    rebuilds(raw, prose, entries);
  });

  test('a place that is there often gets as much context as it needs', () => {
    const body = 'un deux\n\nun deux\n\nun trois';
    const raw = 'un deux\n\nPUB\n\nun deux\n\nun trois';
    rebuilds(raw, body, proposeLedger(raw, body));
  });
});

const unit = fc.constantFrom(
  'a',
  'b',
  'le ',
  'pont ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '«',
  '»',
  '"',
  '’',
  '- ',
  '    ',
  'é',
  '😀',
  '## ',
  '.',
);
const text = fc.string({ unit, maxLength: 40 });

describe('laws', () => {
  test('the proposal always rebuilds the raw document, and survives YAML', () => {
    fc.assert(
      fc.property(text, text, (raw, body) => {
        const entries = proposeLedger(raw, body);
        rebuilds(raw, body, entries);
        expectSameInYaml(entries);
      }),
      { numRuns: 1500 },
    );
  });

  test('… of a text that was edited here and there, too', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(12), words: text });
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 20, maxLength: 200 }),
        fc.array(edit, { maxLength: 6 }),
        (body, edits) => {
          const raw = edits.reduce((current, { at, length, words }) => {
            const start = current.length === 0 ? 0 : at % current.length;
            return current.slice(0, start) + words + current.slice(start + length);
          }, body);
          rebuilds(raw, body, proposeLedger(raw, body));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('… of any strings at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (raw, body) => {
        rebuilds(raw, body, proposeLedger(raw, body));
      }),
      { numRuns: 300 },
    );
  });
});

function expectSameInYaml(entries: readonly LedgerEntry[]): void {
  if (entries.length === 0) return;
  const { ledger }: { ledger: Record<string, readonly Record<string, unknown>[]> } = parse(
    formatLedger(entries),
  );
  const read = ['corrected', 'removed', 'moved'].flatMap((kind) =>
    (ledger[kind] ?? []).map((fields) => [
      kind,
      fields['raw'] ?? fields['text'],
      fields['copy'] ?? '',
      fields['prefix'] ?? '',
      fields['suffix'] ?? '',
    ]),
  );
  expect(read).toEqual(
    entries.map(({ kind, raw, copy, prefix, suffix }) => [kind, raw, copy, prefix, suffix]),
  );
}

// Seconds on an idle machine; the limit leaves room for one that is busy.
test('a document of a megabyte with everything wrong at once is quick', () => {
  const paragraphs = Array.from(
    { length: 6000 },
    (_, index) =>
      `Le maire numéro ${index} a ouvert le pont de la rue ${index * 7}, a annoncé la ville. « La foule était là », a-t-il dit, puis il est parti vers le quartier ${index % 13} de la ville, où la fête a duré.`,
  );
  const body = paragraphs.join('\n\n');
  const raw = `\ufeff${paragraphs
    .map((words, index) =>
      index % 40 === 0 ? `À lire aussi : article ${index}\r\n\r\n    ${words}` : `    ${words}`,
    )
    .map((words, index) => (index % 50 === 3 ? words.replace('a ouvert', 'aouvert') : words))
    .join('\r\n\r\n')}\r\n`;
  expect(raw.length).toBeGreaterThan(1_000_000);
  const entries = proposeLedger(raw, body);
  rebuilds(raw, body, entries);
  expect(entries.length).toBeLessThan(450);
});
