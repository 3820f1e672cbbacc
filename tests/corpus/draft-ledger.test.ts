import { expect, test } from 'vitest';
import { draftLedger } from '../../src/corpus/draft-ledger.ts';
import { nearestWord } from '../../src/corpus/nearest-word.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { lines, rawText, sha256, sources } from './small-dossier.ts';

const body = 'Le port a rouvert lundi. Le maire a salué la foule.';
const front = ['title: "Le port rouvre"', 'published: "2024-06-03"', 'lang: fr', 'raw: "port.txt"'];

function draftOf(...fields: readonly string[]) {
  return draftLedger(sources({ 'reports/port.md': lines('---', ...fields, '---', '', body) }), 'port');
}

test('the draft, once its reasons are written, makes the report valid', () => {
  const draft = draftOf(...front);
  if (draft.kind === 'failed') throw new Error('not drafted');
  expect(draft.withoutReason).toBe(3);
  expect(draft.yaml).toContain(`sha256: "${sha256(rawText)}"`);
  const ledger = draft.yaml.trimEnd().replaceAll('reason: ""', 'reason: "Raison."').split('\n');
  const { corpus } = readCorpus(
    sources({ 'reports/port.md': lines('---', ...front, ...ledger, '---', '', body) }),
  );
  expect(corpus?.reports[0]?.fidelity).toBe('proved');
  expect(corpus?.reports[0]?.moved.map(({ text }) => text.trim())).toEqual(['Le port rouvre']);
});

test('reasons that are there already are kept', () => {
  const draft = draftOf(
    ...front,
    'ledger:',
    '  corrected:',
    '    - {raw: "saluéla", copy: "salué la", reason: "Mots collés."}',
  );
  if (draft.kind === 'failed') throw new Error('not drafted');
  expect(draft.yaml).toContain('reason: "Mots collés."');
  expect(draft.withoutReason).toBe(2);
});

test.each([
  ['no such report', draftLedger(sources(), 'quai'), 'content/reports/quai.md', 'file-missing'],
  ['no raw document named', draftOf(...front.slice(0, 3)), 'content/reports/port.md', 'field-missing'],
  [
    'no such raw document',
    draftOf(...front.slice(0, 3), 'raw: "x.txt"'),
    'content/raw/x.txt',
    'file-missing',
  ],
  ['front matter that does not parse', draftOf('a: b: c'), 'content/reports/port.md', 'yaml-syntax'],
])('without a ledger where there is %s', (_, draft, path, ruleId) => {
  if (draft.kind === 'drafted') throw new Error('drafted');
  expect(draft.files.map((file) => [file.path, file.messages[0]?.ruleId])).toEqual([[path, ruleId]]);
});

test.each([
  ['titel', ['title', 'lang', 'url'], 'title'],
  ['Publisher', ['published', 'publisher'], 'publisher'],
  ['agnecy', ['agency', 'agencyBasis'], 'agency'],
  ['xyz', ['title', 'lang'], undefined],
  ['x'.repeat(10_000), ['title'], undefined],
])('the nearest word to « %s » in %j is %s', (word, known, expected) => {
  expect(nearestWord(word, known)).toBe(expected);
});
