import type { Link, Nodes, Parent, Root, Text } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { raise, shown } from './notice.ts';
import { tooMuchMarkup } from './markup-limits.ts';

/**
 * Constructs of Markdown that a report does not use, so that its own signs stay: rules and underlined headings
 * (`---`), indented and fenced code, back quotes, link definitions (`[North Korea]`), `&amp;`.
 */
const constructsOff = [
  'setextUnderline',
  'thematicBreak',
  'codeIndented',
  'codeFenced',
  'codeText',
  'definition',
  'characterReference',
];

const processor = unified()
  .data('micromarkExtensions', [{ disable: { null: constructsOff } }])
  .use(remarkParse)
  .freeze();

/**
 * The body of a report as mdast: paragraphs, headings, lists, quotes; in them text, emphasis, links, line breaks.
 * Positions count in the file. Raw HTML, pictures and links to anything but http(s) become the text that they are
 * written with, each with a warning: they are shown, never obeyed.
 *
 * Gives `undefined` after an error where the marks are nested or crowded beyond what any report needs.
 */
export function parseReportBody(file: VFile, bodyOffset: number): Root | undefined {
  const text = String(file.value);
  const excess = tooMuchMarkup(text, bodyOffset);
  if (excess) {
    raise(file, { degree: 'error', source: 'corpus', ...excess });
    return undefined;
  }
  const root = processor.parse(blanked(text, bodyOffset));
  makeLiteral(file, root, text);
  return root;
}

/** The file with its front matter as white space, so that positions are the file's. */
function blanked(text: string, bodyOffset: number): string {
  return text.slice(0, bodyOffset).replace(/[^\n]/g, ' ') + text.slice(bodyOffset);
}

const webAddress = /^https?:\/\/[^\s/?#]/i;

function makeLiteral(file: VFile, root: Root, text: string): void {
  const parents: Parent[] = [root];
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    const isFlow = parent.type !== 'paragraph' && parent.type !== 'heading' && !isPhrasingParent(parent);
    parent.children = parent.children.map((child) => {
      const what = forbidden(child);
      if (!what) return child;
      const literal = literalText(child, text);
      warnLiteral(file, child, what, literal.value);
      return isFlow ? { type: 'paragraph', children: [literal], ...positionOf(child) } : literal;
    });
    for (const child of parent.children) if ('children' in child) parents.push(child);
  }
}

function isPhrasingParent(node: Parent): boolean {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'link';
}

interface Forbidden {
  readonly ruleId: string;
  readonly name: string;
}

function forbidden(node: Nodes): Forbidden | undefined {
  if (node.type === 'html') return { ruleId: 'html-shown-as-text', name: 'Raw HTML' };
  if (node.type === 'image') return { ruleId: 'image-shown-as-text', name: 'A picture' };
  if (node.type === 'link' && !isWebLink(node))
    return { ruleId: 'link-shown-as-text', name: 'A link that is not http(s)' };
  return undefined;
}

function isWebLink({ url }: Link): boolean {
  return webAddress.test(url);
}

/** HTML keeps the value that was read (without the marks of a list or quote around it), the rest its source. */
function literalText(node: Nodes, text: string): Text {
  const { start, end } = node.position ?? {};
  const source = text.slice(start?.offset ?? 0, end?.offset ?? 0);
  return { type: 'text', value: node.type === 'html' ? node.value : source, ...positionOf(node) };
}

function positionOf({ position }: Nodes): Pick<Text, 'position'> {
  return position ? { position } : {};
}

function warnLiteral(file: VFile, node: Nodes, { ruleId, name }: Forbidden, words: string): void {
  raise(file, {
    degree: 'warning',
    ruleId,
    source: 'corpus',
    reason: `${name} in a report is shown as the text it is written with: « ${shown(words)} »`,
    place: node.position,
    note: 'Where the report did not have it, take it out and note it in the ledger; where it did, nothing need be done.',
  });
}
