import type { Root } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { tooMuchMarkup } from '../corpus/markup-limits.ts';

// What an editor may use in the prose of the dossier. Raw HTML shows literally.
const schema: Schema = {
  tagNames: ['p', 'em', 'strong', 'code', 'a', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['https', 'http'] },
  strip: [],
};

// Where a sentence stands inside a paragraph of the page, its own paragraphs, lists and headings are no elements.
const inlineSchema: Schema = { ...schema, tagNames: ['em', 'strong', 'code', 'a', 'br'] };

const toHast = unified()
  .use(remarkParse)
  .use(remarkRehype, {
    handlers: { html: (_, node: { value: string }) => ({ type: 'text', value: node.value }) },
  })
  .freeze();
const prose = toHast().use(rehypeSanitize, schema).use(rehypeStringify).freeze();
const inline = toHast().use(rehypeSanitize, inlineSchema).use(rehypeStringify).freeze();

/** An editor's Markdown (introductions, remarks) as HTML blocks. */
export function renderProse(markdown: string): string {
  return prose.stringify(prose.runSync(parsed(markdown))).trim();
}

/** An editor's short Markdown (a note, a reason) as inline HTML: what its blocks hold is set one after another. */
export function renderInline(markdown: string): string {
  return inline.stringify(inline.runSync(parsed(markdown))).trim();
}

/** Marks nested or crowded beyond what any prose needs are shown as they are written: parsing them is not bounded. */
function parsed(markdown: string): Root {
  if (!tooMuchMarkup(markdown, 0)) return toHast.parse(markdown);
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }] };
}
