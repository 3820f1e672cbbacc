import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/rendering/annotation.ts';
import { htmlOf } from '../../src/rendering/render-passage.ts';
import { weave } from '../../src/rendering/weave.ts';

function over(start: number, end: number, tagName: string, more: Partial<Annotation> = {}): Annotation {
  return { start, end, rank: 2, isLink: false, shell: () => ({ tagName, properties: {} }), ...more };
}

function link(start: number, end: number, href: string): Annotation {
  return over(start, end, 'a', {
    isLink: true,
    shell: () => ({ tagName: 'a', properties: { href } }),
    insideLink: { tagName: 'span', properties: {} },
  });
}

const button: ElementContent = { type: 'element', tagName: 'button', properties: {}, children: [] };
const html = (text: string, annotations: readonly Annotation[]): string => htmlOf(weave(text, annotations));

describe('weave', () => {
  test('nests the shorter inside the longer', () => {
    expect(html('cinq drones explosifs', [over(5, 11, 'b'), over(0, 21, 'q')])).toBe(
      '<q>cinq <b>drones</b> explosifs</q>',
    );
  });

  test('cuts the shorter of two that cross', () => {
    expect(html('abcdef', [over(0, 4, 'q'), over(3, 6, 'b')])).toBe('<q>abc<b>d</b></q><b>ef</b>');
  });

  test('keeps a sentence whole where a longer quotation crosses it', () => {
    const sentences = [over(0, 3, 'i', { rank: 0 }), over(4, 9, 'i', { rank: 0 })];
    expect(html('Un.« Deux', [...sentences, over(1, 9, 'q')])).toBe(
      '<i>U<q>n.</q></i><q>«</q><i><q> Deux</q></i>',
    );
  });

  test('takes the address from a link inside a link', () => {
    expect(html('un drone de type X', [link(0, 18, '/a'), link(12, 18, '/b')])).toBe(
      '<a href="/a">un drone de <span>type X</span></a>',
    );
  });

  test('puts what stands behind an annotation outside the link around it', () => {
    expect(html('offert dimanche ici', [link(0, 19, '/a'), over(7, 15, 'time', { after: [button] })])).toBe(
      '<a href="/a">offert <time>dimanche</time> ici</a><button></button>',
    );
  });

  test('gives the first piece its index 0 only once', () => {
    const cut = over(2, 8, 'b', {
      shell: ({ index }) => ({ tagName: 'b', properties: index === 0 ? { id: 'x' } : {} }),
    });
    expect(html('0123456789', [cut, over(0, 5, 'i', { rank: 0 }), over(5, 10, 'i', { rank: 0 })])).toBe(
      '<i>01<b id="x">234</b></i><i><b>567</b>89</i>',
    );
  });

  test('brings an empty annotation as the mark behind it', () => {
    expect(html('ab', [over(1, 1, 'ins', { after: [button] })])).toBe('a<button></button>b');
  });

  test('escapes the text', () => {
    expect(html('<b>&', [over(0, 3, 'i')])).toBe('<i>&#x3C;b></i>&#x26;');
  });

  test('keeps the text, nests no link and repeats no first piece, whatever overlaps', () => {
    const annotation = fc.record({
      start: fc.integer({ min: -3, max: 40 }),
      length: fc.integer({ min: 0, max: 40 }),
      rank: fc.constantFrom(0 as const, 1 as const, 2 as const),
      isLink: fc.boolean(),
      isFollowed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.array(annotation, { maxLength: 12 }),
        (text, drawn) => {
          const nodes = weave(
            text,
            drawn.map(({ start, length, rank, isLink, isFollowed }, id) =>
              over(start, start + length, isLink ? 'a' : 'b', {
                rank,
                isLink,
                shell: ({ index }) => ({
                  tagName: isLink ? 'a' : 'b',
                  properties: index === 0 ? { id: `i${id}` } : {},
                }),
                ...(isLink && { insideLink: { tagName: 'span', properties: {} } }),
                ...(isFollowed && { after: [button] }),
              }),
            ),
          );
          expect(textOf(nodes)).toBe(text);
          expect(interactiveInsideLink(nodes, false)).toBe(false);
          const ids = idsOf(nodes);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

function interactiveInsideLink(nodes: readonly ElementContent[], isInside: boolean): boolean {
  return nodes.some((node) => {
    if (node.type !== 'element') return false;
    const isInteractive = node.tagName === 'a' || node.tagName === 'button';
    return (
      (isInside && isInteractive) || interactiveInsideLink(node.children, isInside || node.tagName === 'a')
    );
  });
}

function idsOf(nodes: readonly ElementContent[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.type === 'element'
      ? [
          ...(typeof node.properties['id'] === 'string' ? [node.properties['id']] : []),
          ...idsOf(node.children),
        ]
      : [],
  );
}
