import { describe, expect, test } from 'vitest';
import { type CsvCell, type CsvColumn, writeCsv } from '../../src/exports/write-csv.ts';

const cell = (value: string): string =>
  writeCsv([['titre', (text: string) => text]], [value]).slice('titre\r\n'.length, -'\r\n'.length);

test('lines end with CR LF, the header first; an empty cell is nothing, numbers and claims are plain', () => {
  const columns: readonly CsvColumn<readonly CsvCell[]>[] = [0, 1, 2].map((index) => [
    'abc'.charAt(index),
    (row) => row[index],
  ]);
  const rows = [
    ['x', null, 5],
    [undefined, true, -1],
  ];
  expect(writeCsv(columns, rows)).toBe('a,b,c\r\nx,,5\r\n,true,-1\r\n');
});

describe('a cell is quoted where RFC 4180 asks for it', () => {
  test.each([
    ['un, deux', '"un, deux"'],
    ['dit « "oui" »', '"dit « ""oui"" »"'],
    ['une\nligne', '"une\nligne"'],
    ['une\rligne', '"une\rligne"'],
    ['plain', 'plain'],
  ])('%j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });
});

describe('a cell that a spreadsheet would run is made text', () => {
  test.each(['=1+1', '+33 2', '-2', '@nom', '=HYPERLINK("http://x","y")', '\tz'])('%j', (value) => {
    expect(cell(value).replace(/^"/, '')).toMatch(/^'/);
  });

  test('a sign inside is left alone', () => {
    expect(cell('Jean-Paul = a+b')).toBe('Jean-Paul = a+b');
  });
});
