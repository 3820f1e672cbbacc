import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import {
  changed,
  type Files,
  lines,
  rawText,
  sha256,
  smallDossier,
  sources,
  type Told,
  told,
} from './small-dossier.ts';

interface Case {
  readonly name: string;
  readonly files: Files;
  /** What must be said, and nothing else that is an error. */
  readonly path: string;
  readonly line: number;
  readonly ruleId: string;
  /** Words that the reason must have: what is wrong and what was expected. */
  readonly reason: readonly string[];
  /** Words that the note must have: how to mend it. */
  readonly note: readonly string[];
}

const report = 'content/reports/port.md';
const event = 'content/events/reouverture.md';

function reportWith(
  front: readonly string[],
  body = 'Le port a rouvert lundi. Le maire a salué la foule.',
): Files {
  return { 'reports/port.md': lines('---', ...front, '---', '', body) };
}

const bare = ['title: "Le port rouvre"', 'published: "2024-06-03"', 'lang: fr'];

const frontMatterCases: readonly Case[] = [
  {
    name: 'no front matter',
    files: { 'events/reouverture.md': 'Le port rouvre.\n' },
    path: event,
    line: 1,
    ruleId: 'front-matter-missing',
    reason: ['No front matter', '« --- »', 'found « Le port rouvre. »'],
    note: ['Start the file with a line « --- »'],
  },
  {
    name: 'unclosed front matter',
    files: { 'events/reouverture.md': lines('---', 'title: "Le port rouvre"', 'date: none') },
    path: event,
    line: 1,
    ruleId: 'front-matter-unclosed',
    reason: ['never closed', 'expected a line « --- »'],
    note: ['Close the front matter'],
  },
  {
    name: 'front matter closed by a line that is not alone',
    files: { 'events/reouverture.md': lines('---', 'title: "Le port"', '--- fin', 'Le port.') },
    path: event,
    line: 3,
    ruleId: 'front-matter-unclosed',
    reason: ['found « --- fin »'],
    note: ['nothing else'],
  },
  {
    name: 'YAML that does not parse',
    files: changed('events/reouverture.md', 'kind: happened', 'kind: happened: really'),
    path: event,
    line: 5,
    ruleId: 'yaml-syntax',
    reason: ['not YAML', 'Nested mappings'],
    note: ['between double quotes'],
  },
  {
    name: 'a field given twice',
    files: changed('events/reouverture.md', 'kind: happened', 'kind: happened\nkind: said'),
    path: event,
    line: 6,
    ruleId: 'yaml-syntax',
    reason: ['keys must be unique'],
    note: [],
  },
  ...['js', 'json', 'toml', 'coffee'].map(
    (language): Case => ({
      name: `---${language} front matter`,
      files: {
        'events/reouverture.md': lines(`---${language}`, '{ "title": "Le port" }', '---', 'Le port.'),
      },
      path: event,
      line: 1,
      ruleId: 'front-matter-language',
      reason: [`« ${language} »`, 'expected YAML'],
      note: ['nothing but « --- »'],
    }),
  ),
  {
    name: 'a front matter that is a list',
    files: { 'events/reouverture.md': lines('---', '- title', '---', 'Le port.') },
    path: event,
    line: 2,
    ruleId: 'front-matter-fields',
    reason: ['no list of fields'],
    note: ['a colon'],
  },
  {
    name: 'an alias',
    files: changed('events/reouverture.md', 'kind: happened', 'kind: &k happened\ndateNote: *k'),
    path: event,
    line: 6,
    ruleId: 'yaml-alias',
    reason: ['Aliases are not read', '*k'],
    note: ['Write the value out'],
  },
  {
    name: 'a tag that would run code',
    files: changed('events/reouverture.md', 'kind: happened', 'kind: !!js/function "function () {}"'),
    path: event,
    line: 5,
    ruleId: 'yaml-tag',
    reason: ['tags are not read', 'js/function'],
    note: ['plain text'],
  },
  {
    name: 'an unknown field, with the nearest known one',
    files: changed('events/reouverture.md', 'dateBasis: stated', 'dateBasis: stated\ndateNotes: "Une note."'),
    path: event,
    line: 5,
    ruleId: 'field-unknown',
    reason: ['Unknown field `dateNotes`', 'expected one of', '`dateNote`'],
    note: ['nearest known field is `dateNote`'],
  },
  {
    name: 'an unknown field within a list',
    files: changed('events/reouverture.md', '    quote:', '    cite: "x"\n    quote:'),
    path: event,
    line: 9,
    ruleId: 'field-unknown',
    reason: ['`evidence[1].cite`'],
    note: ['Take the field out'],
  },
  {
    name: 'a required field that is missing',
    files: changed('events/reouverture.md', 'kind: happened\n', ''),
    path: event,
    line: 2,
    ruleId: 'field-missing',
    reason: ['`kind` is missing', '`happened`', '`background`'],
    note: ['Add `kind`'],
  },
  {
    name: 'a field of another type',
    files: changed('events/reouverture.md', 'title: "Le port rouvre"', 'title: 12'),
    path: event,
    line: 2,
    ruleId: 'field-invalid',
    reason: ['`title` is the number 12', 'expected the title of the event'],
    note: ['Write for example'],
  },
  {
    name: 'a word that is not among those allowed',
    files: changed('events/reouverture.md', 'kind: happened', 'kind: happend'),
    path: event,
    line: 5,
    ruleId: 'field-invalid',
    reason: ['`kind` is « happend »', '`happened`'],
    note: ['`said`'],
  },
  ...['__proto__', 'constructor', 'toString'].map(
    (key): Case => ({
      name: `the key ${key}`,
      files: changed('events/reouverture.md', 'kind: happened', `kind: happened\n${key}: {title: "x"}`),
      path: event,
      line: 6,
      ruleId: 'field-unknown',
      reason: [`Unknown field \`${key}\``],
      note: [],
    }),
  ),
];

const dateCases: readonly Case[] = [
  {
    name: 'a date that is not EDTF',
    files: changed('events/reouverture.md', 'date: "2024-06-03"', 'date: "3 juin 2024"'),
    path: event,
    line: 3,
    ruleId: 'date-not-edtf',
    reason: ['`date` is « 3 juin 2024 »', 'EDTF date', 'or `none`'],
    note: ['"2023-09-17"', '`date: none`'],
  },
  {
    name: 'a day that no calendar has',
    files: changed('reports/port.md', 'published: "2024-06-03"', 'published: "2024-02-30"'),
    path: report,
    line: 3,
    ruleId: 'date-not-edtf',
    reason: ['« 2024-02-30 »', 'EDTF'],
    note: ['"2023-09"'],
  },
  {
    name: 'a date given unquoted',
    files: changed('reports/port.md', 'published: "2024-06-03"', 'published: 2024-06-03'),
    path: report,
    line: 3,
    ruleId: 'date-unquoted',
    reason: ['2024-06-03 is not between quotation marks', 'expected "2024-06-03"'],
    note: ['Write "2024-06-03"'],
  },
  {
    name: 'a month given unquoted',
    files: changed('reports/port.md', 'published: "2024-06-03"', 'published: 2024-06'),
    path: report,
    line: 3,
    ruleId: 'date-unquoted',
    reason: ['2024-06'],
    note: ['Write "2024-06"'],
  },
  {
    name: 'a year given as a number',
    files: changed('reports/port.md', 'published: "2024-06-03"', 'published: 2024'),
    path: report,
    line: 3,
    ruleId: 'date-unquoted',
    reason: ['`published` is the number 2024', 'EDTF date between quotation marks'],
    note: ['Write "2024"'],
  },
  {
    name: 'an hour that YAML would turn into 661',
    files: changed('reports/port.md', 'lang: fr', 'lang: fr\nmodifiedNote: 11:01'),
    path: report,
    line: 5,
    ruleId: 'date-unquoted',
    reason: ['11:01'],
    note: ['Write "11:01"'],
  },
  {
    name: 'published after modified',
    files: changed('reports/port.md', 'lang: fr', 'lang: fr\nmodified: "2024-06-02T23:00"'),
    path: report,
    line: 3,
    ruleId: 'published-after-modified',
    reason: ['2024-06-03', 'is after `modified`', '2024-06-02T23:00'],
    note: ['Correct one of the two dates'],
  },
  {
    name: 'an event without a date that does not say so',
    files: changed('events/reouverture.md', 'date: "2024-06-03"\ndateBasis: stated\n', ''),
    path: event,
    line: 2,
    ruleId: 'field-missing',
    reason: ['`date` is missing', '`none`'],
    note: ['`date: none`'],
  },
  {
    name: 'a date whose basis nobody gives',
    files: changed('events/reouverture.md', 'dateBasis: stated\n', ''),
    path: event,
    line: 2,
    ruleId: 'field-missing',
    reason: ['`dateBasis` is missing', '`stated` or `inferred`'],
    note: ['we concluded it'],
  },
];

const rawCases: readonly Case[] = [
  {
    name: 'a raw document that is missing',
    files: { 'raw/port.txt': undefined },
    path: report,
    line: 5,
    ruleId: 'raw-missing',
    reason: ['`raw/port.txt` is not there', '`content/raw/`'],
    note: ['as it was received'],
  },
  {
    name: 'a raw document that has another hash',
    files: { 'raw/port.txt': `${rawText} ` },
    path: report,
    line: 6,
    ruleId: 'raw-changed',
    reason: ['is not the document that was received', sha256(`${rawText} `), sha256(rawText)],
    note: ['Put the received document back'],
  },
  {
    name: 'a raw document used twice',
    files: { 'reports/quai.md': String(smallDossier['reports/port.md']) },
    path: 'content/reports/quai.md',
    line: 5,
    ruleId: 'raw-twice',
    reason: ['`port.txt` is used twice', 'content/reports/port.md'],
    note: ['correct one of the two names'],
  },
  ...['../port.txt', 'a/port.txt', '/port.txt', '.port.txt', 'C:\\\\port.txt', ''].map(
    (name): Case => ({
      name: `a raw document named « ${name} »`,
      files: changed('reports/port.md', 'raw: "port.txt"', `raw: "${name}"`),
      path: report,
      line: 5,
      ruleId: 'raw-name',
      reason: ['`raw` is', 'without folder'],
      note: ['content/raw/'],
    }),
  ),
  {
    name: 'a ledger without a raw document',
    files: changed('reports/port.md', 'raw: "port.txt"\n', ''),
    path: report,
    line: 7,
    ruleId: 'ledger-without-raw',
    reason: ['names no raw document'],
    note: ['Add `raw`'],
  },
];

const ledgerCases: readonly Case[] = [
  {
    name: 'a word taken out of the copy',
    files: changed('reports/port.md', 'Le port a rouvert lundi.', 'Le port a rouvert.'),
    path: report,
    line: 27,
    ruleId: 'ledger-does-not-rebuild',
    reason: ['`raw/port.txt`', 'line 3, column 18', 'rouvert lundi.', 'rouvert. Le maire'],
    note: ['npm run ledger -- port'],
  },
  {
    name: 'an entry left out',
    files: changed(
      'reports/port.md',
      '  corrected:\n    - raw: "saluéla"\n      copy: "salué la"\n      reason: "Mots collés."\n',
      '',
    ),
    path: report,
    line: 23,
    ruleId: 'ledger-does-not-rebuild',
    reason: ['line 3, column 42', 'saluéla foule', 'salué la foule'],
    note: ['Each difference'],
  },
  {
    name: 'an entry whose place is absent',
    files: changed('reports/port.md', 'copy: "salué la"', 'copy: "saluée la"'),
    path: report,
    line: 13,
    ruleId: 'ledger-does-not-rebuild',
    reason: ['not in the copy', '« saluée la »'],
    note: ['The nearest text is « salué la » (line 27)'],
  },
  {
    name: 'an entry whose place is there twice',
    files: changed('reports/port.md', 'suffix: "Le port a"', 'suffix: "Le "'),
    path: report,
    line: 17,
    ruleId: 'ledger-does-not-rebuild',
    reason: ['is there 2 times', 'expected one', '« Le  »'],
    note: ['`prefix`'],
  },
  {
    name: 'an entry that names no place',
    files: changed('reports/port.md', '      suffix: "Le port a"\n', ''),
    path: report,
    line: 17,
    ruleId: 'ledger-does-not-rebuild',
    reason: ['names no place'],
    note: ['`prefix`', '`suffix`'],
  },
  {
    name: 'an empty reason',
    files: changed('reports/port.md', 'reason: "Publicité."', 'reason: ""'),
    path: report,
    line: 11,
    ruleId: 'ledger-reason-missing',
    reason: ['has no reason', 'PUBLICITÉ'],
    note: ['in French'],
  },
  {
    name: 'a correction that changes a word',
    files: {
      'reports/port.md': String(smallDossier['reports/port.md'])
        .replace('copy: "salué la"', 'copy: "saluait la"')
        .replace('a salué la foule', 'a saluait la foule'),
    },
    path: report,
    line: 13,
    ruleId: 'correction-changes-words',
    reason: ['changes words', '« saluéla »', '« saluait la »'],
    note: ['sic'],
  },
];

const movedCases: readonly Case[] = [
  {
    name: 'text moved to a field that is not there',
    files: changed('reports/port.md', 'to: title', 'to: modified'),
    path: report,
    line: 18,
    ruleId: 'moved-nowhere',
    reason: ['`modified`', 'does not have'],
    note: ['`removed`'],
  },
];

const quoteCases: readonly Case[] = [
  {
    name: 'a note whose quote is absent',
    files: changed('reports/port.md', 'quote: "la foule"', 'quote: "la foulée"'),
    path: report,
    line: 22,
    ruleId: 'quote-not-found',
    reason: ['Quote not found in report `port`', '« la foulée »'],
    note: ['nearest text is « la foule » (line 27)'],
  },
  {
    name: 'an event whose quote is absent',
    files: changed('events/reouverture.md', 'Le port a rouvert lundi.', 'Le port a rouvert mardi.'),
    path: event,
    line: 9,
    ruleId: 'quote-not-found',
    reason: ['report `port`', '« Le port a rouvert mardi. »'],
    note: ['« Le port a rouvert lundi. » (line 27)'],
  },
  {
    name: 'an event whose quote is there twice',
    files: changed('events/reouverture.md', 'quote: "Le port a rouvert lundi."', 'quote: "Le"'),
    path: event,
    line: 9,
    ruleId: 'quote-ambiguous',
    reason: ['found 2 times', 'expected one place', '« Le »'],
    note: ['line 27', '`prefix`', '`suffix`'],
  },
  {
    name: 'a facet whose quote is absent',
    files: changed('topics/foule.md', 'quote: "a salué la foule"', 'quote: "a applaudi la foule"'),
    path: 'content/topics/foule.md',
    line: 9,
    ruleId: 'quote-not-found',
    reason: ['« a applaudi la foule »'],
    note: ['(line 27)'],
  },
  {
    name: 'a quote that stands in no removed passage',
    files: changed('events/reouverture.md', '  - report: port\n', '  - report: port\n    from: removed\n'),
    path: event,
    line: 10,
    ruleId: 'quote-not-found',
    reason: ['the removed passages of report `port`'],
    note: [],
  },
  {
    name: 'evidence from a report that does not exist',
    files: changed('events/reouverture.md', 'report: port', 'report: porte'),
    path: event,
    line: 8,
    ruleId: 'report-unknown',
    reason: ['Unknown report `porte`', '`content/reports/`'],
    note: ['nearest one there is `port`'],
  },
  {
    name: 'an event without evidence',
    files: changed(
      'events/reouverture.md',
      'evidence:\n  - report: port\n    quote: "Le port a rouvert lundi."\n',
      '',
    ),
    path: event,
    line: 2,
    ruleId: 'evidence-missing',
    reason: ['no evidence', 'at least one report'],
    note: ['Add `evidence`'],
  },
  {
    name: 'a place that no entity file has',
    files: changed('events/reouverture.md', 'place: port', 'place: porto'),
    path: event,
    line: 6,
    ruleId: 'reference-unknown',
    reason: ['Unknown entity `porto`'],
    note: ['`port`'],
  },
  {
    name: 'a place that is no place',
    files: changed('entities/port.md', 'kind: place', 'kind: person'),
    path: event,
    line: 6,
    ruleId: 'place-of-no-place',
    reason: ['kind `person`', 'expected one of kind `place`'],
    note: ['`placeNote`'],
  },
  {
    name: 'a block that starts no block',
    files: changed('reports/port.md', 'notes:', 'blocks:\n  - starts: "La ville"\n    role: lead\nnotes:'),
    path: report,
    line: 22,
    ruleId: 'block-not-found',
    reason: ['No block', '« La ville »'],
    note: ['first words'],
  },
  {
    name: 'an override that does not say what is right',
    files: changed(
      'reports/port.md',
      'notes:',
      'overrides:\n  - quote: "lundi"\n    kind: date\n    action: correct\n    why: "Le lundi 3."\nnotes:',
    ),
    path: report,
    line: 22,
    ruleId: 'override-settings',
    reason: ['`correct`', 'expected `set`'],
    note: ['set: {value:'],
  },
];

const fileCases: readonly Case[] = [
  {
    name: 'two reports with one slug',
    files: { 'reports/archives/port.md': String(smallDossier['reports/port.md']) },
    path: report,
    line: 1,
    ruleId: 'slug-twice',
    reason: ['slug `port`', 'content/reports/archives/port.md'],
    note: ['another name'],
  },
  ...['Port', 'le_port', 'port neuf', 'pоrt', '..', 'port-'].map(
    (slug): Case => ({
      name: `a report named « ${slug}.md »`,
      files: { [`reports/${slug}.md`]: lines('---', ...bare, '---', 'Le port.') },
      path: `content/reports/${slug}.md`,
      line: 1,
      ruleId: 'slug-invalid',
      reason: ['no slug', 'small letters a to z'],
      note: ['Rename the file'],
    }),
  ),
  {
    name: 'a topic named like a page of the site',
    files: { 'topics/mots.md': lines('---', 'title: Les mots', 'facets: []', '---', '') },
    path: 'content/topics/mots.md',
    line: 1,
    ruleId: 'slug-reserved',
    reason: ['address of a page of the site', 'another name in `topics/`'],
    note: ['Rename the file'],
  },
  {
    name: 'an empty body',
    files: { ...reportWith(bare, ''), 'raw/port.txt': undefined },
    path: report,
    line: 5,
    ruleId: 'body-empty',
    reason: ['no text', 'Markdown after the front matter'],
    note: ['below the line « --- »'],
  },
  {
    name: 'a title in the body',
    files: reportWith(bare, '# Le port rouvre\n\nLe port a rouvert lundi. Le maire a salué la foule.'),
    path: report,
    line: 7,
    ruleId: 'title-in-body',
    reason: ['first level', '2 to 6'],
    note: ['`title`'],
  },
  {
    name: 'bytes that are not UTF-8',
    files: {
      'events/reouverture.md': latin1(
        String(smallDossier['events/reouverture.md']).replace('Le port rouvre.', 'Été.'),
      ),
    },
    path: event,
    line: 12,
    ruleId: 'not-utf-8',
    reason: ['not UTF-8', 'belongs to no character'],
    note: ['encoding UTF-8'],
  },
  {
    name: 'a raw document that is not UTF-8',
    files: { 'raw/port.txt': latin1(rawText) },
    path: 'content/raw/port.txt',
    line: 3,
    ruleId: 'not-utf-8',
    reason: ['not UTF-8'],
    note: ['converted'],
  },
  {
    name: 'a NUL byte',
    files: { 'raw/port.txt': rawText.replace('lundi', 'lun\u0000di') },
    path: 'content/raw/port.txt',
    line: 3,
    ruleId: 'nul-byte',
    reason: ['NUL byte', 'expected text'],
    note: ['plain text in UTF-8'],
  },
  {
    name: 'a file over 10 MB',
    files: { 'raw/port.txt': new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61) },
    path: 'content/raw/port.txt',
    line: 1,
    ruleId: 'file-too-large',
    reason: ['larger than 10 MB'],
    note: ['leave out'],
  },
  {
    name: 'no dossier file',
    files: { 'dossier.md': undefined },
    path: 'content/dossier.md',
    line: 1,
    ruleId: 'dossier-missing',
    reason: ['no file `dossier.md`'],
    note: ['Add `content/dossier.md`'],
  },
  {
    name: 'Markdown nested without end',
    files: reportWith(bare, `${'> '.repeat(5000)}Le port`),
    path: report,
    line: 7,
    ruleId: 'nesting-too-deep',
    reason: ['nested 5000 deep', 'at most 30'],
    note: ['backslash'],
  },
  {
    name: 'a paragraph of brackets',
    files: reportWith(bare, '['.repeat(50_000)),
    path: report,
    line: 7,
    ruleId: 'too-many-marks',
    reason: ['50000 Markdown marks'],
    note: ['backslash'],
  },
  {
    name: 'two entities that claim one form',
    files: { 'entities/quai.md': String(smallDossier['entities/port.md']) },
    path: 'content/entities/quai.md',
    line: 4,
    ruleId: 'form-twice',
    reason: ['« Le port »', '`port`'],
    note: ['`shortForms`'],
  },
];

function latin1(text: string): Uint8Array {
  return Uint8Array.from([...text].map((sign) => sign.charCodeAt(0) & 0xff));
}

function errorsOf(files: Files): readonly Told[] {
  return told(sources(files)).filter(({ degree }) => degree === 'error');
}

function expectCase({ files, path, line, ruleId, reason, note }: Case): void {
  const errors = errorsOf(files);
  const error = errors.find((candidate) => candidate.path === path && candidate.ruleId === ruleId);
  expect(error, JSON.stringify(errors, null, 1)).toBeDefined();
  expect(error?.line).toBe(line);
  for (const words of reason) expect(error?.reason).toContain(words);
  for (const words of note) expect(error?.note).toContain(words);
  expect(error?.note).not.toBe('');
  expect(readCorpus(sources(files)).corpus).toBeUndefined();
}

test('the small dossier itself is valid', () => {
  expect(told(sources())).toEqual([]);
  expect(readCorpus(sources()).corpus?.reports.map(({ fidelity }) => fidelity)).toEqual(['proved']);
});

describe.each([
  ['front matter', frontMatterCases],
  ['dates', dateCases],
  ['raw documents', rawCases],
  ['ledgers', [...ledgerCases, ...movedCases]],
  ['quotes', quoteCases],
  ['files', fileCases],
])('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expectCase(one);
  });
});

test('a symbolic link that leads out of the folder', () => {
  const files = [...sources(), { path: 'raw/lien.txt', bytes: new Uint8Array(), linkTarget: '/etc/hosts' }];
  const [error] = told(files);
  expect(error).toMatchObject({
    path: 'content/raw/lien.txt',
    line: 1,
    degree: 'error',
    ruleId: 'symbolic-link',
  });
  expect(error?.reason).toContain('« /etc/hosts »');
  expect(error?.note).toContain('a copy of the file');
});

test('YAML that does not parse is refused again on a second read', () => {
  const files = sources(changed('events/reouverture.md', 'kind: happened', 'kind: happened: really'));
  const first = told(files);
  expect(first.map(({ ruleId }) => ruleId)).toContain('yaml-syntax');
  expect(told(files)).toEqual(first);
});

test('front matter never runs code', () => {
  const code = 'globalThis.frontMatterRan = true';
  told(sources({ 'events/reouverture.md': lines('---js', `({ title: (${code}) })`, '---', 'Le port.') }));
  told(sources({ 'events/reouverture.md': lines('---javascript', code, '---', 'Le port.') }));
  expect(Reflect.get(globalThis, 'frontMatterRan')).toBeUndefined();
});

test('several errors in several files are all said in one run', () => {
  const rules = errorsOf({
    ...changed('events/reouverture.md', 'Le port a rouvert lundi.', 'Le port a rouvert mardi.'),
    ...changed('topics/foule.md', 'label:', 'labl:'),
    ...changed('reports/port.md', 'quote: "la foule"', 'quote: "la foulée"'),
    'entities/vide.md': 'rien\n',
  }).map(({ path, ruleId }) => `${path} ${ruleId}`);
  expect(rules).toEqual([
    'content/entities/vide.md front-matter-missing',
    'content/events/reouverture.md quote-not-found',
    'content/reports/port.md quote-not-found',
    'content/topics/foule.md field-missing',
    'content/topics/foule.md field-unknown',
  ]);
});
