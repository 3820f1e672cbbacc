import type { Element, ElementContent, Root } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Block } from '../corpus/report.ts';
import type { Annotation } from './annotation.ts';

// A report may stress words, no more: no link, no picture, no class of its own reaches the page.
const schema: Schema = { tagNames: ['em', 'strong', 'code', 'del'], attributes: {}, strip: [] };

const processor = unified()
  .use(remarkRehype, {
    handlers: { html: (_, node: { value: string }) => ({ type: 'text', value: node.value }) },
  })
  .use(rehypeSanitize, schema)
  .freeze();

/**
 * The Markdown marks of a block (stressed words, code) as annotations over the block's text; offsets count from
 * the start of the block.
 *
 * Gives none where the marks do not leave exactly the block's text: the text counts, its dress does not.
 */
export function markupOf(block: Block, text: string): readonly Annotation[] {
  const phrasing = phrasingOf(block.node);
  if (phrasing === undefined) return [];
  const clean = processor.runSync({
    type: 'root',
    children: [{ type: 'paragraph', children: [...phrasing] }],
  });
  const found: Annotation[] = [];
  const length = collect(rootOf(clean).children, 0, text, found);
  return length === text.length ? found : [];
}

/** Walks hast and text side by side; gives the offset behind the nodes, NaN where they part. */
function collect(
  nodes: readonly (Root['children'][number] | ElementContent)[],
  from: number,
  text: string,
  found: Annotation[],
): number {
  let at = from;
  for (const node of nodes) {
    if (node.type === 'text') at = text.startsWith(node.value, at) ? at + node.value.length : Number.NaN;
    if (node.type !== 'element') continue;
    const end = collect(node.children, at, text, found);
    if (schema.tagNames?.includes(node.tagName) && end > at) found.push(markup(node, at, end));
    at = end;
  }
  return at;
}

function markup({ tagName }: Element, start: number, end: number): Annotation {
  return { start, end, rank: 1, isLink: false, shell: () => ({ tagName, properties: {} }) };
}

function phrasingOf(node: Nodes): readonly PhrasingContent[] | undefined {
  return node.type === 'paragraph' || node.type === 'heading' ? node.children : undefined;
}

function rootOf(node: unknown): Root {
  const isRoot = typeof node === 'object' && node !== null && 'type' in node && node.type === 'root';
  return isRoot ? (node as Root) : { type: 'root', children: [] };
}
