import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Block, Report, Span } from '../corpus/report.ts';
import type { Annotation } from './annotation.ts';
import { markupOf } from './markup-of.ts';
import { weave } from './weave.ts';

const processor = unified().use(rehypeStringify).freeze();

/** hast as HTML; text is escaped. */
export function htmlOf(nodes: readonly ElementContent[]): string {
  return processor.stringify({ type: 'root', children: [...nodes] });
}

/**
 * The inside of a block as HTML: its text, its Markdown marks and the annotations that touch it, whose offsets
 * count in the report's text.
 */
export function renderBlock(report: Report, block: Block, annotations: readonly Annotation[]): string {
  const text = report.text.slice(block.start, block.end);
  return htmlOf(weave(text, [...markupOf(block, text), ...within(annotations, block)]));
}

/** A text without marks of its own (a title, a removed passage) with its annotations, as HTML. */
export function renderText(text: string, annotations: readonly Annotation[]): string {
  return htmlOf(weave(text, annotations));
}

/** The annotations that touch a stretch, counted from its start. Empty ones on its edges are left out. */
function within(annotations: readonly Annotation[], { start, end }: Span): readonly Annotation[] {
  return annotations
    .filter((annotation) => annotation.start < end && annotation.end > start)
    .map((annotation) => ({
      ...annotation,
      start: Math.max(annotation.start, start) - start,
      end: Math.min(annotation.end, end) - start,
    }));
}
