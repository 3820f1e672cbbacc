import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { type Loaded, loadDossier } from '../../src/site/load-dossier.ts';
import { readContentFolder } from '../../src/site/read-content-folder.ts';
import { reportMessages } from '../../src/site/report-messages.ts';
import { sourceOf } from './sources.ts';

const minimal = readContentFolder('tests/fixtures/dossiers/minimal');
/** Clears a terminal, renames its window, rings. */
const ESCAPE = '\u001B[2J\u001B]0;x\u0007';
const BODY = 'Le maire a salué la foule.';

/** What a terminal obeys instead of showing, and what reorders or hides the rest of a line. */
const unsafe = /[^\P{Cc}\n]|\p{Cf}|[\u2028\u2029]/u;

function reportWith(head: string, body = BODY, path = 'reports/essai.md'): SourceFile {
  return sourceOf(path, `---\npublished: "2024-05-20"\nlang: fr\n${head}\n---\n\n${body}\n`);
}

function eventWith(head: string): SourceFile {
  return sourceOf('events/essai.md', `---\ntitle: "Essai"\ndate: none\nkind: said\n${head}\n---\n\nUne phrase.\n`);
}

/** The small dossier with one file more, or in the place of one. */
function load(...files: readonly SourceFile[]): Loaded {
  const taken = new Set(files.map(({ path }) => path));
  return loadDossier([...minimal.filter(({ path }) => !taken.has(path)), ...files]);
}

/** The rules that were broken, after a look at what an editor reads: short, safe to print, without a trace of the code. */
function refusals({ files, dossier }: Loaded): readonly string[] {
  const text = reportMessages(files);
  expect(text).not.toMatch(unsafe);
  expect(text).not.toMatch(/\bat .*\.ts:\d+|undefined is not|Cannot read prop|call stack/);
  expect(text.length).toBeLessThan(60_000);
  const errors = files.flatMap((file) => file.messages).filter(({ fatal }) => fatal === true);
  for (const { reason, note } of errors) {
    expect(reason.length).toBeGreaterThan(20);
    expect(note?.length).toBeGreaterThan(5);
  }
  expect(dossier === undefined).toBe(errors.length > 0);
  return [...new Set(errors.map(({ ruleId }) => String(ruleId)))];
}

describe('names of files', () => {
  test.each<readonly [string, string]>([
    ['a space', 'reports/un essai.md'],
    ['a Cyrillic а', 'reports/ess\u0430i.md'],
    ['a Greek ο', 'topics/d\u03BFns.md'],
    ['full-width letters', 'events/\uFF41\uFF42.md'],
    ['a dot above', 'entities/i\u0307.md'],
    ['an escape sequence', `reports/a${ESCAPE}b.md`],
    ['a line end', 'reports/a\n0 errors, 0 warnings.md'],
    ['a change of direction', 'reports/a\u202Edm.md'],
    ['a zero-width space', 'reports/a\u200Bb.md'],
    ['a soft hyphen', 'words/a\u00ADb.md'],
    ['a property of every object', 'topics/__proto__.md'],
    ['a percent sign', 'reports/%2e%2e%2f.md'],
    ['a name of another case', 'reports/Messager.md'],
    ['a name longer than disks take', `events/${'a'.repeat(300)}.md`],
  ])('%s', (_, path) => {
    expect(refusals(load(reportWith('', BODY, path)))).toEqual(['slug-invalid']);
  });

  test.each(['reports/../../essai.md', '../reports/essai.md', '/etc/essai.md', 'reports\\..\\essai.md', `${ESCAPE}/essai.md`])(
    'a way out of the folder is not read: %j',
    (path) => {
      const loaded = load(reportWith('', BODY, path));
      expect(refusals(loaded)).toEqual([]);
      expect(loaded.dossier?.corpus.reports.map(({ slug }) => slug)).not.toContain('essai');
      expect(loaded.files.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId)).toContain('file-unread');
    },
  );

  test('two files of one name in two folders', () => {
    expect(refusals(load(reportWith('', BODY, `reports/${ESCAPE}/messager.md`)))).toContain('slug-twice');
  });

  test.each([
    ['events', 'contenu'],
    ['events', 'sans-date'],
    ['events', 'j-2024-05-18'],
    ['events', 'periodes'],
    ['topics', 'mots'],
    ['divergences', 'comparer-aussi'],
    ['words', 'contenu'],
  ])('a name that the pages have already: %s/%s.md', (folder, slug) => {
    expect(refusals(load(sourceOf(`${folder}/${slug}.md`, '---\n---\n')))).toContain('slug-reserved');
  });

  test('an id that the page has already', () => {
    const topic = sourceOf('topics/essai.md', '---\ntitle: "Essai"\nfacets:\n  - {id: voix, label: "Voix", wordings: ["voix"]}\n---\n');
    expect(refusals(load(topic))).toEqual(['id-reserved']);
  });
});

describe('characters', () => {
  test.each<readonly [string, string]>([
    ['an escape sequence in a title', `title: "a\\x1B[2Jb"`],
    ['a NUL in a title', `title: "a\\0b"`],
    ['a half of a pair in a publisher', `publisher: "a\\uD800b"`],
    ['no character in remarks', `remarks: "a\\uFFFFb"`],
    ['a control of the second set in a note', `notes: [{quote: "la foule", kind: sic, text: "a\\x9Bb"}]`],
    ['an escape sequence in an agency', `agency: "\\e]0;x\\a"`],
  ])('%s', (_, head) => {
    expect(refusals(load(reportWith(head)))).toEqual(['control-character']);
  });

  test.each([ESCAPE, '\u0085', '\u009B2J', '\u007F', '\u000C', '\uFFFE', '\u{1FFFF}'])('in a body: %j', (sign) => {
    expect(refusals(load(reportWith('', `Le maire${sign} a salué la foule.`)))).toEqual(['control-character']);
  });

  test('a NUL byte in a body', () => {
    expect(refusals(load(reportWith('', 'Le maire\0 a salué la foule.')))).toEqual(['nul-byte']);
  });

  test('an entity whose name commands the terminal', () => {
    const entity = sourceOf('entities/essai.md', `---\nkind: place\nlabel: "\\x1B[2J"\nforms: ["\\x1B[31m"]\n---\n`);
    expect(refusals(load(entity))).toEqual(['control-character']);
  });

  test('what reorders or hides words is shown in messages, not obeyed', () => {
    const quote = '"la f\\u202Eou\\u200Ble absente"';
    expect(refusals(load(reportWith(`notes: [{quote: ${quote}, kind: sic, text: "x"}]`)))).toEqual(['quote-not-found']);
    expect(refusals(load(eventWith(`evidence: [{report: messager, quote: ${quote}}]`)))).toEqual(['quote-not-found']);
    expect(refusals(load(eventWith('evidence: [{report: messager, quote: "Une quarantaine de vélos", expression: "\\u202Emardi"}]')))).toEqual([
      'expression-not-found',
    ]);
    const twins = ['un', 'deux'].map((slug) => sourceOf(`entities/${slug}.md`, '---\nkind: place\nlabel: "X"\nforms: ["\\u202Exyz"]\n---\n'));
    expect(refusals(load(...twins))).toEqual(['form-twice']);
  });
});

describe('front matter', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a tag that builds a function', 'title: !!js/function "function () { return 1 }"', ['yaml-tag']],
    ['a tag that builds an expression', 'title: !!js/regexp /a/', ['yaml-tag']],
    ['a tag that calls Python', 'title: !!python/object/apply:os.system ["true"]', ['yaml-tag']],
    ['a tag that makes bytes', 'title: !!binary "aGVsbG8="', ['field-invalid']],
    ['a merge', '<<: {title: "x"}', ['field-unknown']],
    ['prototype keys', '__proto__: {title: "x"}\nconstructor: {prototype: {title: "x"}}', ['field-unknown']],
    ['prototype keys within a record', 'original: {__proto__: {publisher: "x"}}', ['field-unknown']],
    ['an unknown key that commands the terminal', `"${'\\x1B[2J'}": 1`, ['control-character']],
    ['a field given twice among many', `${Array.from({ length: 200 }, (_, rank) => `k${rank}: 1`).join('\n')}\nk7: 2`, ['yaml-syntax']],
    ['a key of 9,000 characters', `${'k'.repeat(9_000)}: 1`, ['yaml-syntax']],
    ['a raw document outside of its folder', 'raw: "../../../etc/passwd"', ['raw-name']],
    ['a raw document behind a change of direction', 'raw: "a\\u202Etxt.exe"', ['raw-name']],
    ['an address that runs', 'url: "javascript:alert(1)"', ['field-invalid']],
    ['an address of a file', 'url: "file:///etc/passwd"', ['field-invalid']],
    ['an address with data', 'url: "data:text/html,<script>alert(1)</script>"', ['field-invalid']],
    ['an address with a line end', 'url: "https://a.example/\\nb"', ['field-invalid']],
  ])('%s', (_, head, expected) => {
    expect(refusals(load(reportWith(head)))).toEqual(expected);
    expect(Reflect.get({}, 'title')).toBeUndefined();
  });

  test('a time zone that is a path', () => {
    expect(refusals(load(sourceOf('dossier.md', '---\ntitle: x\ntimeZone: "../../etc/passwd"\n---\nx\n')))).toEqual(['field-invalid']);
  });
});

describe('size', () => {
  test.each<readonly [string, SourceFile, readonly string[]]>([
    ['50,000 unknown fields', reportWith(Array.from({ length: 50_000 }, (_, rank) => `k${rank}: 1`).join('\n')), ['field-unknown']],
    ['50,000 fields given twice', reportWith(Array.from({ length: 50_000 }, () => 'title: "x"').join('\n')), ['yaml-syntax']],
    ['2,000 quotes that are nowhere', reportWith(`notes:\n${'  - {quote: "absente de tout", kind: sic, text: "x"}\n'.repeat(2_000)}`), ['quote-not-found']],
    ['a paragraph of a million characters', reportWith('', 'mot '.repeat(250_000)), ['paragraph-too-long']],
    ['a word of a million characters', reportWith('', 'a'.repeat(1_000_000)), ['paragraph-too-long']],
    ['100,000 HTML tags in a row', reportWith('', 'a <b> '.repeat(100_000)), ['paragraph-too-long']],
    ['10 MB and one byte', { path: 'reports/essai.md', bytes: new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61) }, ['file-too-large']],
    ['10 MB of line ends', { path: 'reports/essai.md', bytes: new Uint8Array(10 * 1024 * 1024).fill(0x0a) }, ['front-matter-missing']],
    ['10 MB of an unclosed front matter', sourceOf('reports/essai.md', `---\n${'a: b\n'.repeat(2_000_000)}`), ['front-matter-unclosed']],
  ])('%s', (_, file, expected) => {
    const loaded = load(file);
    const found = loaded.files.flatMap(({ messages }) => messages).filter(({ fatal }) => fatal === true);
    expect([...new Set(found.map(({ ruleId }) => ruleId))]).toEqual(expect.arrayContaining([...expected]));
    expect(loaded.dossier).toBeUndefined();
    expect(reportMessages(loaded.files.slice(0, 50))).not.toMatch(unsafe);
  });
});

describe('on a disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const content = join(folder, 'content');
  beforeAll(() => {
    for (const { path, bytes } of minimal) {
      mkdirSync(join(content, path, '..'), { recursive: true });
      writeFileSync(join(content, path), bytes);
    }
    writeFileSync(join(folder, 'secret.md'), '---\npublished: "2024-05-20"\nlang: fr\n---\n\nUn secret.\n');
    mkdirSync(join(folder, 'apart'));
    writeFileSync(join(folder, 'apart', 'cache.md'), 'Un secret.\n');
    symlinkSync('../../secret.md', join(content, 'reports', 'lien.md'));
    symlinkSync(join(folder, 'apart'), join(content, 'events', 'dossier'));
    symlinkSync('boucle.md', join(content, 'topics', 'boucle.md'));
    symlinkSync('.', join(content, 'words', 'ici'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('links out of the folder, to folders and to themselves are refused and nothing behind them is read', () => {
    const sources = readContentFolder(content);
    const loaded = loadDossier(sources);
    expect(refusals(loaded)).toEqual(['symbolic-link']);
    const refused = loaded.files.filter(({ messages }) => messages.some(({ fatal }) => fatal === true)).map(({ path }) => path);
    expect(refused).toEqual(['content/events/dossier', 'content/reports/lien.md', 'content/topics/boucle.md', 'content/words/ici']);
    const read = sources.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
    expect(read).not.toContain('secret');
  });
});
