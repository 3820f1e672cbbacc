import type { Nodes, Parent, Root } from 'mdast';
import type { BlockRole, OffsetRun, Span } from './report.ts';
import { alignedRuns } from './text-runs.ts';

/** A block as the Markdown gives it, before an editor's roles and languages. */
export interface PlainBlock extends Span {
  readonly role: BlockRole;
  readonly depth: number | undefined;
  readonly node: Extract<Nodes, { type: 'paragraph' | 'heading' }>;
  readonly runs: readonly OffsetRun[];
}

/** The plain text of a report and the blocks it is made of. */
export interface BlockedText {
  /** The texts of the blocks, joined by an empty line. */
  readonly text: string;
  readonly blocks: readonly PlainBlock[];
}

const BETWEEN = '\n\n';

/**
 * The text of a parsed report: for each paragraph and heading the text of its leaves (a line break is "\n"), joined
 * by empty lines. The runs of a block tell where each stretch of its text stands in the file; characters that only
 * Markdown needs (marks, backslashes, indentation) are in no run.
 */
export function readBlocks(root: Root, file: string): BlockedText {
  const blocks: PlainBlock[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { node, role } of blockNodes(root)) {
    const { text, runs } = blockText(node, file, at);
    if (text.trim() === '') continue;
    blocks.push({
      start: at,
      end: at + text.length,
      role,
      depth: node.type === 'heading' ? node.depth : undefined,
      node,
      runs,
    });
    parts.push(text);
    at += text.length + BETWEEN.length;
  }
  return { text: parts.join(BETWEEN), blocks };
}

interface BlockNode {
  readonly node: PlainBlock['node'];
  readonly role: BlockRole;
}

function blockNodes(parent: Parent, around: BlockRole = 'paragraph'): readonly BlockNode[] {
  return parent.children.flatMap((node): readonly BlockNode[] => {
    if (node.type === 'heading') return [{ node, role: 'heading' }];
    if (node.type === 'paragraph') return [{ node, role: around }];
    if (node.type === 'blockquote') return blockNodes(node, 'quote');
    if (node.type === 'list') return node.children.flatMap((item) => blockNodes(item, 'item'));
    return [];
  });
}

function blockText(block: Nodes, file: string, start: number): { text: string; runs: readonly OffsetRun[] } {
  const runs: OffsetRun[] = [];
  const parts: string[] = [];
  let at = start;
  for (const leaf of leavesOf(block)) {
    const value = leaf.type === 'break' ? '\n' : leaf.value;
    const { start: from, end: to } = leaf.position ?? {};
    if (from?.offset !== undefined && to?.offset !== undefined) {
      for (const run of alignedRuns(value, file, { start: from.offset, end: to.offset })) {
        runs.push({ text: at + run.value, file: run.file, length: run.length });
      }
    }
    parts.push(value);
    at += value.length;
  }
  return { text: parts.join(''), runs };
}

type Leaf = Extract<Nodes, { type: 'text' | 'break' }>;

/** The nodes of a block that carry its text, in order: text, and line breaks (which stand for "\n"). */
export function leavesOf(node: Nodes): readonly Leaf[] {
  if (node.type === 'text' || node.type === 'break') return [node];
  return 'children' in node ? node.children.flatMap(leavesOf) : [];
}
