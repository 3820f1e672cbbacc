import { describe, expect, test } from 'vitest';
import { renderInline, renderProse } from '../../src/rendering/render-prose.ts';

describe('an editor’s Markdown', () => {
  test('paragraphs, stress and links', () => {
    expect(renderProse('Un *mot*.\n\n[Ici](https://exemple.org/a).')).toBe(
      '<p>Un <em>mot</em>.</p>\n<p><a href="https://exemple.org/a">Ici</a>.</p>',
    );
  });

  test('raw HTML shows literally, dangerous addresses go', () => {
    expect(renderProse('a <b onclick="x">c</b>')).toBe('<p>a &#x3C;b onclick="x">c&#x3C;/b></p>');
    expect(renderProse('[x](javascript:alert(1))')).toBe('<p><a>x</a></p>');
    expect(renderProse('![x](https://exemple.org/i.png)')).not.toContain('<img');
  });

  test('inline: no paragraph around', () => {
    expect(renderInline('*Primorié* ailleurs.')).toBe('<em>Primorié</em> ailleurs.');
  });

  test('inline: lists, quotes and titles leave their words only', () => {
    expect(renderInline('# Un\n\n- deux\n\n> trois').replaceAll(/\s+/g, ' ')).toBe('Un deux trois');
  });

  test.each(['> ', '- ', '*a ', '[', '![', '`a', '<a '])('%s without end is shown, never parsed without bound', (mark) => {
    const written = mark.repeat(5_000);
    expect(renderProse(written).length).toBeGreaterThanOrEqual(5_000);
    expect(renderInline(written).length).toBeGreaterThanOrEqual(5_000);
  });
});
