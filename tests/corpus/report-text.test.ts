import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { leavesOf, readBlocks, type BlockedText } from '../../src/corpus/report-blocks.ts';
import { parseReportBody } from '../../src/corpus/report-markdown.ts';

const front = '---\ntitle: "a*b"\n---\n\n';

function read(body: string): { readonly file: VFile; readonly blocked: BlockedText } {
  const file = new VFile({ path: 'content/reports/x.md', value: front + body });
  const root = parseReportBody(file, front.length);
  if (!root) throw new Error(`refused: ${file.messages.map(({ reason }) => reason).join()}`);
  return { file, blocked: readBlocks(root, String(file.value)) };
}

function blocksOf(body: string): readonly string[] {
  const { text, blocks } = read(body).blocked;
  return blocks.map(({ role, depth, start, end }) => `${role}${depth ?? ''}: ${text.slice(start, end)}`);
}

describe('the text of a report', () => {
  test('is its blocks joined by empty lines', () => {
    expect(read('Un.\n\n## Deux\n\nTrois.').blocked.text).toBe('Un.\n\nDeux\n\nTrois.');
  });

  test.each([
    [
      'headings, lists and quotes have their roles',
      '## Titre\n\n- un\n- deux\n\n> dit\n\nFin.',
      ['heading2: Titre', 'item: un', 'item: deux', 'quote: dit', 'paragraph: Fin.'],
    ],
    ['emphasis leaves its words', 'Le *Koursk* et **lui**.', ['paragraph: Le Koursk et lui.']],
    ['a link leaves its words', 'Voir [le site](https://example.org/a).', ['paragraph: Voir le site.']],
    ['a line end stays', 'un\ndeux', ['paragraph: un\ndeux']],
    ['a hard break is a line end', 'un  \ndeux', ['paragraph: un\ndeux']],
    ['a backslash before a sign goes', 'un \\* deux', ['paragraph: un * deux']],
    ['brackets stay', '« leader de [North Korea] »', ['paragraph: « leader de [North Korea] »']],
    ['a definition stays', '[a]: https://example.org', ['paragraph: [a]: https://example.org']],
    ['indented lines are paragraphs', '    un\n\n    deux', ['paragraph: un', 'paragraph: deux']],
    ['back quotes stay', 'd`abord et `ensuite`', ['paragraph: d`abord et `ensuite`']],
    ['underlining makes no heading', 'un\n---\n\ndeux\n===', ['paragraph: un\n---', 'paragraph: deux\n===']],
    ['a line of stars stays', 'un\n\n***\n\ndeux', ['paragraph: un', 'paragraph: ***', 'paragraph: deux']],
    ['character references stay', 'R&amp;D &#60;', ['paragraph: R&amp;D &#60;']],
    [
      'no-break spaces and quotation marks stay',
      '«\u00a0Oui\u202f!\u00a0»',
      ['paragraph: «\u00a0Oui\u202f!\u00a0»'],
    ],
  ])('%s', (_, body, expected) => {
    expect(blocksOf(body)).toEqual(expected);
  });

  test.each([
    ['html-shown-as-text', '<script>alert(1)</script>'],
    ['html-shown-as-text', 'un <b onclick="x()">mot</b>'],
    ['html-shown-as-text', '<iframe src="https://example.org"></iframe>'],
    ['html-shown-as-text', 'un <!-- secret --> mot'],
    ['image-shown-as-text', '![une *photo*](https://example.org/a.jpg "titre")'],
    ['link-shown-as-text', '[clic](javascript:alert(1))'],
    ['link-shown-as-text', '[clic](JaVaScRiPt:alert(1))'],
    ['link-shown-as-text', '[clic](data:text/html,x)'],
    ['link-shown-as-text', '[clic](/donnees/)'],
    ['link-shown-as-text', '<mailto:a@example.org>'],
  ])('%s: %s', (ruleId, body) => {
    const { file, blocked } = read(body);
    expect(blocked.text).toBe(body);
    expect(file.messages[0]).toMatchObject({ ruleId, fatal: false, line: 5, source: 'corpus' });
  });

  test('raw HTML in a quote is shown without the marks of the quote', () => {
    expect(blocksOf('> <div>\n> mot\n> </div>')).toEqual(['quote: <div>\nmot\n</div>']);
  });
});

describe('offsets', () => {
  test.each([
    ['un *deux* \\* trois'],
    ['> un\n> deux [x](https://example.org/)\n\n- trois\n  quatre'],
    ['    retrait\n  encore'],
    ['😀 un **deux**\\\ntrois'],
    ['> <div>\n> mot'],
  ])('every run has the same characters in text and file: %s', (body) => {
    const { file, blocked } = read(body);
    expectRuns(String(file.value), blocked);
    for (const block of blocked.blocks) {
      const covered = block.runs.reduce((sum, { length }) => sum + length, 0);
      expect(covered).toBe(block.end - block.start);
    }
  });

  test('laws: nothing throws, runs are true and in order, leaves are the text', () => {
    const unit = fc.constantFrom(
      'a',
      'é',
      '😀',
      ' ',
      '\n',
      '\n\n',
      '*',
      '_',
      '\\',
      '>',
      '> ',
      '- ',
      '1. ',
      '#',
      '## ',
      '<b>',
      '</b>',
      '<!--',
      '[',
      '](',
      ')',
      '![',
      'https://a.b',
      '&amp;',
      '`',
      '    ',
      '\t',
      '«',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (body) => {
        const { file, blocked } = read(body);
        expectRuns(String(file.value), blocked);
        for (const { node, start, end } of blocked.blocks) {
          const leaves = leavesOf(node).map((leaf) => (leaf.type === 'break' ? '\n' : leaf.value));
          expect(leaves.join('')).toBe(blocked.text.slice(start, end));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

function expectRuns(file: string, { text, blocks }: BlockedText): void {
  let textAt = 0;
  let fileAt = 0;
  for (const { runs, start, end } of blocks) {
    for (const run of runs) {
      expect(text.slice(run.text, run.text + run.length)).toBe(file.slice(run.file, run.file + run.length));
      expect(run.text).toBeGreaterThanOrEqual(Math.max(textAt, start));
      expect(run.file).toBeGreaterThanOrEqual(fileAt);
      textAt = run.text + run.length;
      fileAt = run.file + run.length;
      expect(textAt).toBeLessThanOrEqual(end);
    }
  }
}
