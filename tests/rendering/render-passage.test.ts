import type { Root } from 'mdast';
import fc from 'fast-check';
import { toString as textOfNode } from 'mdast-util-to-string';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../../src/corpus/report.ts';
import {
  annotateCorrection,
  annotateDate,
  annotateFact,
  annotateQuotation,
  annotateSentence,
  annotateSic,
} from '../../src/rendering/annotate.ts';
import { renderBlock, renderText } from '../../src/rendering/render-passage.ts';

/** A report of one block, read from Markdown; only what rendering looks at. */
function reportOf(markdown: string): { report: Report; block: Block } {
  const tree: Root = remark().parse(markdown);
  const node = tree.children[0];
  if (!node) throw new Error('an empty block');
  const text = textOfNode(node);
  const block: Block = {
    index: 0,
    role: 'paragraph',
    depth: undefined,
    lang: 'fr',
    paragraph: 1,
    node,
    runs: [],
    start: 0,
    end: text.length,
  };
  const report = { slug: 'essai', text, blocks: [block], lang: 'fr' } as unknown as Report;
  return { report, block };
}

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');

describe('renderBlock', () => {
  test('weaves records over stressed words', () => {
    const { report, block } = reportOf('Il a reçu *cinq drones* dimanche.');
    expect(report.text).toBe('Il a reçu cinq drones dimanche.');
    const html = renderBlock(report, block, [
      annotateFact({ start: 10, end: 21 }, '/comparaison/x/#y'),
      annotateDate({
        start: 22,
        end: 30,
        value: '2023-09-17',
        answer: { short: '17 sept.', label: 'pourquoi', popover: 'd-1' },
      }),
    ]);
    expect(html).toBe(
      'Il a reçu <em><a class="fact" href="/comparaison/x/#y">cinq drones</a></em> <time datetime="2023-09-17">dimanche</time>' +
        '<button type="button" class="how" popovertarget="d-1" aria-label="pourquoi" data-r="17 sept."></button>.',
    );
  });

  test('an interval has no <time>, a stated date no button', () => {
    const { report, block } = reportOf('Du 12 au 17, puis jeudi.');
    const html = renderBlock(report, block, [
      annotateDate({ start: 0, end: 11, value: '2023-09-12/2023-09-17', answer: undefined }),
      annotateDate({ start: 18, end: 23, value: '2023-09-14', answer: undefined }),
    ]);
    expect(html).toBe(
      '<span class="when">Du 12 au 17</span>, puis <time datetime="2023-09-14">jeudi</time>.',
    );
  });

  test('a quotation over two sentences is cut, the sentences stay whole', () => {
    const { report, block } = reportOf('"Un. Deux."');
    const sentence = { lang: undefined, number: undefined };
    const html = renderBlock(report, block, [
      annotateSentence({ start: 0, end: 4, fragment: 'a', ...sentence }),
      annotateSentence({ start: 5, end: 11, fragment: 'b', ...sentence }),
      annotateQuotation({ start: 0, end: 11 }),
    ]);
    expect(html).toBe(
      '<span id="a"><span class="q">"Un.</span></span><span class="q"> </span><span id="b"><span class="q">Deux."</span></span>',
    );
  });

  test('numbers, corrections and sic add nothing to the text', () => {
    const { report, block } = reportOf('Le meneur Le train est partie.');
    const html = renderBlock(report, block, [
      annotateSentence({
        start: 0,
        end: 30,
        fragment: 'p-1',
        lang: undefined,
        number: { figure: '2', label: 'Paragraphe 2', isWithin: false },
      }),
      annotateCorrection({ start: 9, end: 10, label: 'corrigé', popover: 'c-1' }),
      annotateSic({ start: 23, end: 29 }),
    ]);
    expect(textOf(html)).toBe(report.text);
    expect(html).toContain('<a class="num" href="#p-1" aria-label="Paragraphe 2" data-n="2"></a>');
    expect(html).toContain('<ins> </ins><button');
    expect(html).toContain('<span class="sic">partie</span>');
  });

  test('raw HTML in a report shows as its own characters', () => {
    const { report, block } = reportOf('a <b>c</b> d');
    const html = renderBlock({ ...report, text: 'a <b>c</b> d' }, { ...block, end: 12 }, []);
    expect(html).toBe('a &#x3C;b>c&#x3C;/b> d');
  });

  test('marks that do not leave the text are dropped, the text is kept', () => {
    const { report, block } = reportOf('un *deux*');
    expect(renderBlock({ ...report, text: 'un deux!' }, { ...block, end: 8 }, [])).toBe('un deux!');
  });

  test('the text before and after weaving is the same, whatever overlaps', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.array(span, { maxLength: 8 }),
        fc.array(span, { maxLength: 8 }),
        (dates, quotes, facts) => {
          const { report, block } = reportOf(
            '« Le *gouverneur* (Oleg) a **offert** à Kim un gilet », a-t-il dit & redit <ici>.',
          );
          const html = renderBlock(report, block, [
            ...dates.map((one, index) =>
              annotateDate({
                ...one,
                value: '2023',
                answer: { short: 'x', label: 'y', popover: `d-${index}` },
              }),
            ),
            ...quotes.map(annotateQuotation),
            ...facts.map((one) => annotateFact(one, '/x/')),
          ]);
          expect(textOf(html)).toBe(report.text);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('a text of its own is escaped and keeps its characters', () => {
  expect(renderText("L'« ami » & <co>", [])).toBe("L'« ami » &#x26; &#x3C;co>");
});
