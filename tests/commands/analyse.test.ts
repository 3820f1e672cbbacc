import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
const path = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupements-analyse-'));
  writeFileSync(path('nu.txt'), '\ufeffUn titre\r\n\r\nMardi, le maire de Lens, Jean Dupont, a dit : « Nous restons. »\r\n');
  writeFileSync(path('nu.md'), 'Un paragraphe\n\nMardi, il est venu.\n');
  writeFileSync(path('binaire.txt'), new Uint8Array([77, 0, 97, 0]));
  writeFileSync(path('latin1.txt'), new Uint8Array([233, 116, 233]));
  writeFileSync(path('vide.txt'), ' \n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...words: string[]): Promise<Ran> {
  const env = { ...process.env, CONTENT_DIR: folder };
  return new Promise((done) => {
    execFile(process.execPath, ['src/site/commands/analyse.ts', ...words], { env, maxBuffer: 1e8 }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe('npm run analyse', () => {
  test('as data: one file is an object, offsets are those of the whole file', async () => {
    const { code, out } = await run(path('nu.txt'), '--json', '--published', '2023-09-17');
    const data = JSON.parse(out);
    const text = readFileSync(path('nu.txt'), 'utf8');
    expect(code).toBe(0);
    expect(Object.keys(data)).toEqual(['file', 'sentences', 'dates', 'names', 'quotations', 'facts']);
    expect(data.sentences.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      'Un titre',
      'Mardi, le maire de Lens, Jean Dupont, a dit : « Nous restons. »',
    ]);
    expect(data.dates[0]).toMatchObject({ expression: 'Mardi', value: '2023-09-12', timex3: { type: 'DATE', value: '2023-09-12', mod: null } });
    expect(data.names.map(({ form }: { form: string }) => form)).toEqual(['Lens', 'Jean Dupont']);
    expect(data.quotations[0]).toMatchObject({ text: 'Nous restons.', kind: 'speech' });
    expect(data.quotations[0].speaker).toContain('Jean Dupont');
  });

  test('several files are an array; a weekday without a publication date stays unresolved', async () => {
    const { out } = await run(path('nu.txt'), path('nu.md'), '--json');
    const [first, second] = JSON.parse(out);
    expect([first.file, second.file]).toEqual([path('nu.txt'), path('nu.md')]);
    expect(second.dates[0]).toMatchObject({ expression: 'Mardi', value: null });
    expect(second.dates[0].start).toBe('Un paragraphe\n\n'.length);
  });

  test('for reading: sentences, records, and what is doubtful', async () => {
    const { out } = await run(path('nu.txt'), '--published', '2023-09-17');
    expect(out).toContain('§2.1  Mardi, le maire');
    expect(out).toContain('« Mardi » → 2023-09-12');
    expect(out).toMatch(/To look at:\n(?: {2}.*\n)* {2}unknown name: « Lens », §2\.1/);
  });

  test.each([
    ['rien.txt', 'there is no such file'],
    ['binaire.txt', 'NUL bytes'],
    ['latin1.txt', 'not UTF-8'],
    ['vide.txt', 'no text'],
    ['.', 'a folder'],
  ])('%s is refused in words, the others are read all the same', async (name, message) => {
    const { code, out, err } = await run(path(name), path('nu.md'), '--json');
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test.each([[[]], [['--published', 'hier', 'x.txt']], [['--colour', 'x.txt']]])('%j is explained', async (words) => {
    const { code, err } = await run(...words);
    expect(code).toBe(2);
    expect(err).toContain('npm run analyse -- FILE...');
  });
});
