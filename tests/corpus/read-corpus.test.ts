import { describe, expect, test } from 'vitest';
import { fileOffsetOf } from '../../src/corpus/file-offset.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { pointAt, fileOf } from '../../src/corpus/notice.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Report } from '../../src/corpus/report.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { readContentFolder } from '../../src/site/read-content-folder.ts';
import { changed, lines, sha256, smallDossier, sources, told } from './small-dossier.ts';

const minimal = readContentFolder('tests/fixtures/dossiers/minimal');

function corpusOf(files: readonly SourceFile[]): Corpus {
  const { corpus } = readCorpus(files);
  if (!corpus) throw new Error(`refused: ${JSON.stringify(told(files), null, 1)}`);
  return corpus;
}

function reportOf(files: readonly SourceFile[], slug: string): Report {
  const report = corpusOf(files).reports.find((candidate) => candidate.slug === slug);
  if (!report) throw new Error(`no report ${slug}`);
  return report;
}

function bareReport(...front: readonly string[]): string {
  return lines('---', ...front, '---', '', 'Un texte.');
}

describe('a dossier of three invented reports', () => {
  const corpus = corpusOf(minimal);

  test('has all its files, in the order of the dossier, then by publication', () => {
    expect(corpus.reports.map(({ slug }) => slug)).toEqual([
      'gazette-des-rives',
      'messager',
      'courrier-du-soir',
    ]);
    expect(corpus.events.map(({ slug }) => slug)).toEqual([
      '2021-debut-du-chantier',
      '2024-05-16-annonce',
      '2024-05-18-inauguration',
      '2024-05-18-velos-offerts',
      'deux-rives',
    ]);
    expect(corpus.topics[0]?.facets.map(({ id }) => id)).toEqual(['velos', 'lampadaires']);
    expect(corpus.dossier.utterances[0]?.quotes.map(({ report }) => report)).toEqual([
      'gazette-des-rives',
      'messager',
    ]);
  });

  test('only says that one report has no raw document', () => {
    expect(told(minimal).map(({ path, degree, ruleId }) => [path, degree, ruleId])).toEqual([
      ['content/reports/courrier-du-soir.md', 'info', 'fidelity-unproved'],
    ]);
    expect(corpus.reports.map(({ fidelity }) => fidelity)).toEqual(['proved', 'proved', 'unproved']);
  });

  test('§ numbers are ranks among the lines of the raw document that are not empty', () => {
    // 1 title, 2 date, 3 lead, 4 gifts, 5 quotation, 6 related headline, 7 building site, 8 newsletter
    expect(corpus.reports[0]?.blocks.map(({ role, paragraph }) => [role, paragraph])).toEqual([
      ['lead', 3],
      ['paragraph', 4],
      ['paragraph', 5],
      ['paragraph', 7],
    ]);
    expect(corpus.reports[1]?.blocks.map(({ role, depth, paragraph }) => [role, depth, paragraph])).toEqual([
      ['paragraph', undefined, 1],
      ['paragraph', undefined, 2],
      ['heading', 2, 3],
      ['paragraph', undefined, 4],
      ['paragraph', undefined, 5],
    ]);
    expect(corpus.reports[2]?.blocks.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });

  test('what was removed, moved and corrected has its place', () => {
    const gazette = reportOf(minimal, 'gazette-des-rives');
    expect(
      gazette.removed.map(({ text, paragraph, rawStart }) => [text.trim(), paragraph, rawStart]),
    ).toEqual([
      ['À lire aussi : la piscine rouvre lundi', 6, gazette.raw?.text.indexOf('À lire')],
      ['Abonnez-vous à notre lettre', 8, gazette.raw?.text.indexOf('\n\nAbonnez')],
    ]);
    expect(gazette?.removed.map(({ textOffset }) => gazette.text.slice(textOffset, textOffset + 11))).toEqual(
      ['Le chantier', ''],
    );
    expect(gazette.moved.map(({ text, paragraph }) => [text.trim(), paragraph])).toEqual([
      ['Valmereau a son pont', 1],
      ['Publié samedi 18 mai 2024 à 18h30', 2],
    ]);
    expect(gazette.corrected.map(({ start, end, raw }) => [gazette.text.slice(start, end), raw])).toEqual([
      ['rivières. La', 'rivières.La'],
    ]);
  });

  test('a note has the span of its words', () => {
    const [gazette] = corpus.reports;
    const note = gazette?.notes[0];
    expect(gazette?.text.slice(note?.start, note?.end)).toBe('quelque 300 habitants');
  });

  test('offsets of the text lead to lines of the file', () => {
    const [gazette] = corpus.reports;
    if (!gazette) throw new Error('no report');
    const offset = fileOffsetOf(gazette, 'text', gazette.text.indexOf('La ville reçoit'));
    expect(gazette.source?.slice(offset, (offset ?? 0) + 15)).toBe('La ville reçoit');
    expect(pointAt(fileOf(gazette), offset ?? 0)).toMatchObject({ line: 51, column: 98 });
    expect(gazette.source?.slice(gazette.titleFileOffset)).toMatch(/^"Valmereau a son pont"/);
  });

  test('words are counted as words', () => {
    expect(corpus.reports[2]?.words).toBe(23);
  });

  test('quotes know their line', () => {
    const [evidence] = corpus.events[0]?.evidence ?? [];
    expect(corpus.events[0]?.source?.slice(evidence?.fileOffset, evidence?.fileEnd)).toBe(
      '"Le chantier avait commencé en 2021."',
    );
  });
});

describe('whatever the order of the files', () => {
  test.each([1, 5, 9, 13])('reading them from file %i on gives the same', (from) => {
    const shuffled = [...minimal.slice(from), ...minimal.slice(0, from)].reverse();
    expect(corpusOf(shuffled)).toEqual(corpusOf(minimal));
    expect(told(shuffled)).toEqual(told(minimal));
  });
});

describe('a report of which only date and language are known', () => {
  const files = sources({ 'reports/bref.md': bareReport('published: "2024-06"', 'lang: fr') });
  const report = reportOf(files, 'bref');

  test('is read, with everything else unknown', () => {
    expect(report.title).toBeUndefined();
    expect(report.titleBasis).toBe('unknown');
    expect(report.fidelity).toBe('unproved');
    expect(report.raw).toBeUndefined();
    expect(report.provenance).toEqual({
      publisher: undefined,
      publisherBasis: 'unknown',
      country: undefined,
      published: '2024-06',
      publishedBasis: 'unknown',
      publishedNote: undefined,
      reference: '2024-06',
      referenceBasis: 'unknown',
      referenceNote: undefined,
      modified: undefined,
      modifiedNote: undefined,
      agency: undefined,
      agencyBasis: 'unknown',
      translatedFrom: undefined,
      translatedFromBasis: 'unknown',
      original: undefined,
      url: undefined,
      remarks: undefined,
    });
  });

  test('says that its fidelity is not proved', () => {
    expect(told(files)).toMatchObject([
      { path: 'content/reports/bref.md', degree: 'info', ruleId: 'fidelity-unproved' },
    ]);
    expect(told(files)[0]?.note).toContain('npm run ledger -- bref');
  });
});

describe('files as other systems write them', () => {
  test('a raw document with byte order mark and CR LF is accepted, and kept in the ledger', () => {
    const raw = '\ufeffUn texte.\r\n\r\nUn autre.\r\n';
    const files = sources({
      'raw/autre.txt': raw,
      'reports/autre.md': lines(
        '---',
        'published: "2024"',
        'lang: fr',
        'raw: "autre.txt"',
        `sha256: "${sha256(raw)}"`,
        'ledger:',
        '  corrected:',
        '    - {raw: "\\r\\n", copy: "\\n", every: true, reason: "Fins de ligne."}',
        '    - {raw: "\\uFEFF", copy: "", suffix: "Un texte", reason: "Marque d’ordre des octets."}',
        '    - {raw: "\\r\\n", copy: "", prefix: "Un autre.", reason: "Fin de ligne."}',
        '---',
        'Un texte.',
        '',
        'Un autre.',
      ),
    });
    const report = reportOf(files, 'autre');
    expect(report.fidelity).toBe('proved');
    expect(report.raw?.text).toBe(raw);
    expect(report.blocks.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });

  test('content files with byte order mark and CR LF read like the others', () => {
    const windows = sources({
      'reports/port.md': `\ufeff${String(smallDossier['reports/port.md']).replaceAll('\n', '\r\n')}`,
      'events/reouverture.md': String(smallDossier['events/reouverture.md']).replaceAll('\n', '\r\n'),
    });
    expect(corpusOf(windows)).toEqual(corpusOf(sources()));
  });

  test('a file that belongs nowhere is named', () => {
    const [message] = told(sources({ 'reports/port.txt': 'x' }));
    expect(message).toMatchObject({
      path: 'content/reports/port.txt',
      degree: 'warning',
      ruleId: 'file-unread',
    });
  });

  test('a raw document that no report names is named', () => {
    const [message] = told(sources({ 'raw/reste.txt': 'x' }));
    expect(message).toMatchObject({ path: 'content/raw/reste.txt', degree: 'warning', ruleId: 'raw-unused' });
  });

  test('a raw document without hash is accepted with a warning that has the hash', () => {
    const [message] = told(
      sources(changed('reports/port.md', `sha256: "${sha256(String(smallDossier['raw/port.txt']))}"\n`, '')),
    );
    expect(message).toMatchObject({ degree: 'warning', ruleId: 'sha256-missing' });
    expect(message?.note).toContain(sha256(String(smallDossier['raw/port.txt'])));
  });
});

describe('marks', () => {
  const many = (count: number): readonly SourceFile[] =>
    sources(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `reports/essai-${index + 1}.md`,
          bareReport(`publisher: "Journal ${index % 3}"`, 'published: "2024-06"', 'lang: fr'),
        ]),
      ),
    );

  test('thirty reports have thirty letters and thirty shapes with colours', () => {
    const { reports } = corpusOf(many(29));
    expect(reports).toHaveLength(30);
    expect(new Set(reports.map(({ mark }) => mark.letter)).size).toBe(30);
    expect(new Set(reports.map(({ mark }) => `${mark.shape} ${mark.colour}`)).size).toBe(30);
    for (const { mark } of reports) expect(mark.letter).toMatch(/^[A-Z]{1,2}$/);
  });

  test('eight hundred reports still have a letter each', () => {
    const { reports } = corpusOf(many(800));
    expect(new Set(reports.map(({ mark }) => mark.letter)).size).toBe(801);
  });

  test('what an editor chose is kept, and nobody else gets it', () => {
    const { reports } = corpusOf([
      ...sources(
        changed('reports/port.md', 'lang: fr', 'lang: fr\nmark: {letter: "J", shape: arch, colour: 3}'),
      ),
      {
        path: 'reports/autre.md',
        bytes: new TextEncoder().encode(bareReport('publisher: "Jour"', 'published: "2020"', 'lang: fr')),
      },
    ]);
    const marks = new Map(reports.map(({ slug, mark }) => [slug, mark]));
    expect(marks.get('port')).toEqual({ letter: 'J', shape: 'arch', colour: 3 });
    expect(marks.get('autre')?.letter).not.toBe('J');
  });

  test('the article of a name is not its letter', () => {
    const [mark] = corpusOf(
      sources({
        'raw/port.txt': undefined,
        'reports/port.md': bareReport('publisher: "Le Figuier"', 'published: "2024"', 'lang: fr').replace(
          'Un texte.',
          'Le port a rouvert lundi, a salué la foule.',
        ),
        'events/reouverture.md': undefined,
        'divergences/deux.md': undefined,
      }),
    ).reports.map((report) => report.mark);
    expect(mark?.letter).toBe('F');
  });

  test('one letter for two reports is an error', () => {
    const [error] = told(
      sources({
        ...changed('reports/port.md', 'lang: fr', 'lang: fr\nmark: "P"'),
        'reports/quai.md': bareReport('published: "2025"', 'lang: fr', 'mark: "P"'),
      }),
    ).filter(({ degree }) => degree === 'error');
    expect(error).toMatchObject({ path: 'content/reports/quai.md', line: 4, ruleId: 'mark-taken' });
    expect(error?.reason).toContain('`P`');
  });
});

describe('messages', () => {
  test('never hand a terminal what it would obey', () => {
    const commands = '\\e[31m\\u202e\\u0007';
    for (const { reason, note } of told(
      sources(changed('events/reouverture.md', 'kind: happened', `kind: "${commands}"`)),
    )) {
      expect(reason + note).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  test('stay short whatever is in the files', () => {
    const long = 'a'.repeat(100_000);
    for (const { reason } of told(
      sources({
        ...changed(
          'events/reouverture.md',
          'Le port a rouvert lundi.',
          'Le port a rouvert mardi.'.padEnd(4000, 'x'),
        ),
        ...changed('topics/foule.md', 'title: "La foule"', `title: "La foule"\n${long}: 1`),
      }),
    )) {
      expect(reason.length).toBeLessThan(600);
    }
  });
});

test('a large report is read whole', () => {
  const paragraph = 'Le maire a ouvert le pont, et « la foule » a *applaudi* longtemps, selon l’agence.';
  const body = Array.from({ length: 12_000 }, () => paragraph).join('\n\n');
  const files = sources({ 'reports/long.md': lines('---', 'published: "2024"', 'lang: fr', '---', body) });
  expect(reportOf(files, 'long').blocks).toHaveLength(12_000);
});
