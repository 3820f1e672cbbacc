import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readFrontMatter } from '../../src/corpus/front-matter.ts';

function fileOf(...lines: readonly string[]): VFile {
  return new VFile({ path: 'content/x.md', value: lines.join('\n') });
}

describe('readFrontMatter', () => {
  test('gives the fields, the body and where it begins', () => {
    const file = fileOf('---', 'title: "Le pont"', 'order: 3', '---', '', '', 'Le pont.', '', 'Fin.', '');
    const front = readFrontMatter(file);
    expect(front?.fields.data).toEqual({ title: 'Le pont', order: 3 });
    expect(front?.body).toBe('Le pont.\n\nFin.');
    expect(String(file.value).slice(front?.bodyOffset)).toBe('Le pont.\n\nFin.\n');
  });

  test('takes one line end off the end and keeps the rest', () => {
    expect(readFrontMatter(fileOf('---', 'a: b', '---', 'Fin.', '', '', ''))?.body).toBe('Fin.\n\n');
    expect(readFrontMatter(fileOf('---', 'a: b', '---', '  Fin.'))?.body).toBe('  Fin.');
  });

  test('knows where each field stands in the file', () => {
    const file = fileOf(
      '---',
      'title: "Le pont"',
      'evidence:',
      '  - report: a',
      '    quote: "deux mots"',
      '---',
      'x',
    );
    const front = readFrontMatter(file);
    const text = String(file.value);
    const at = (path: readonly PropertyKey[]): string => {
      const { start, end } = front?.fields.spanOf(path) ?? { start: 0, end: 0 };
      return text.slice(start, end);
    };
    expect(at(['title'])).toBe('"Le pont"');
    expect(at(['evidence', 0, 'quote'])).toBe('"deux mots"');
    expect(at(['evidence', 0, 'quote', 'x'])).toBe('"deux mots"');
    const name = front?.fields.nameSpanOf(['evidence', 0, 'report']);
    expect(text.slice(name?.start, name?.end)).toBe('report');
  });

  test('reads nothing as a date, an hour in base 60 or a boolean of old', () => {
    const front = readFrontMatter(
      fileOf('---', 'a: "2023-09-17"', 'b: no', 'c: "11:01"', 'd: 017', 'e: 2023-09-17-depart', '---'),
    );
    expect(front?.fields.data).toEqual({
      a: '2023-09-17',
      b: 'no',
      c: '11:01',
      d: 17,
      e: '2023-09-17-depart',
    });
  });

  test('an empty front matter has no fields', () => {
    expect(readFrontMatter(fileOf('---', '---', 'x'))?.fields.data).toEqual({});
    expect(readFrontMatter(fileOf('---', '# rien', '---', 'x'))?.fields.data).toEqual({});
  });

  test('a line of dashes within a block of text does not close it when it is indented', () => {
    const front = readFrontMatter(fileOf('---', 'text: |-', '  un', '  ---', '  deux', '---', 'x'));
    expect(front?.fields.data).toEqual({ text: 'un\n---\ndeux' });
  });

  test('prototype keys are keys like any other', () => {
    const front = readFrontMatter(fileOf('---', '__proto__: {polluted: yes}', '---', 'x'));
    expect(Object.keys(front?.fields.data ?? {})).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('a bomb of aliases is refused before it is expanded', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let index = 0; index < 12; index += 1) {
      const name = String.fromCharCode(98 + index);
      const before = String.fromCharCode(97 + index);
      bomb.push(`${name}: &${name} [${`*${before}, `.repeat(9)}*${before}]`);
    }
    const file = fileOf('---', ...bomb, '---', 'x');
    expect(readFrontMatter(file)).toBeUndefined();
    expect(file.messages.every(({ ruleId }) => ruleId === 'yaml-alias')).toBe(true);
    expect(file.messages.length).toBeLessThanOrEqual(8);
  });

  test.each([['['], ['{a: '], ['- ']])('nesting without end (%s) is refused, not overflowed', (sign) => {
    const file = fileOf('---', `a:${sign === '- ' ? '\n' : ' '}${sign.repeat(20_000)}`, '---', 'x');
    expect(readFrontMatter(file)).toBeUndefined();
    expect(file.messages[0]?.ruleId).toBe('yaml-syntax');
  });
});

test('no text at all makes it throw', () => {
  const unit = fc.constantFrom(
    '---',
    '\n',
    'a',
    ': ',
    '- ',
    '"',
    '&a',
    '*a',
    '!!x',
    '{',
    '}',
    '[',
    '|',
    '>',
    ' ',
    '#',
    '2023-09-17',
    '\t',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const file = new VFile({ path: 'content/x.md', value: `---\n${text}\n---\nx` });
      const front = readFrontMatter(file);
      expect(front !== undefined || file.messages.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
