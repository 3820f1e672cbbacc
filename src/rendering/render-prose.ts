import type { Root } from 'hast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

// What an editor may use in the prose of the dossier. Raw HTML shows literally.
const schema: Schema = {
  tagNames: ['p', 'em', 'strong', 'code', 'a', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['https', 'http'] },
  strip: [],
};

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype, {
    handlers: { html: (_, node: { value: string }) => ({ type: 'text', value: node.value }) },
  })
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)
  .freeze();

/** An editor's Markdown (introductions, remarks) as HTML blocks. */
export function renderProse(markdown: string): string {
  return String(processor.processSync(markdown)).trim();
}

/** An editor's short Markdown (a note, a reason) as inline HTML: its paragraphs are set one after another. */
export function renderInline(markdown: string): string {
  const tree: Root = processor.runSync(processor.parse(markdown));
  const children = tree.children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'p' ? node.children : [node],
  );
  return processor.stringify({ type: 'root', children }).trim();
}
