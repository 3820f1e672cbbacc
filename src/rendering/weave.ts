import type { Element, ElementContent } from 'hast';
import type { Annotation } from './annotation.ts';

/** An element that is open while the text is walked. */
interface Frame {
  readonly annotation: Annotation;
  readonly element: Element;
  /** It stands inside the element of another link annotation. */
  readonly isInsideLink: boolean;
}

/**
 * A text with its annotations laid over it, as hast. The text content of the result is the text, character for
 * character, whatever overlaps: everything is cut at every boundary, the outermost and longest stays whole, and a
 * link inside a link loses its address.
 *
 * Annotations that reach beyond the text are clipped; empty ones only bring what stands `after` them.
 */
export function weave(text: string, annotations: readonly Annotation[]): readonly ElementContent[] {
  const ordered = inPrecedence(clipped(annotations, text.length));
  const walk = new Walk(text);
  const starts = Map.groupBy(ordered, (annotation) => annotation.start);
  const boundaries = [...new Set([0, text.length, ...ordered.flatMap(({ start, end }) => [start, end])])];
  boundaries.sort((a, b) => a - b);
  let active: Annotation[] = [];
  const precedence = new Map(ordered.map((annotation, rank) => [annotation, rank]));
  const byPrecedence = (a: Annotation, b: Annotation): number =>
    (precedence.get(a) ?? 0) - (precedence.get(b) ?? 0);
  for (const [rank, boundary] of boundaries.entries()) {
    walk.finish(active.filter((annotation) => annotation.end === boundary));
    const opening = starts.get(boundary) ?? [];
    for (const point of opening) if (point.end === boundary) walk.point(point);
    active = active.filter((annotation) => annotation.end > boundary);
    active = [...active, ...opening.filter((annotation) => annotation.end > boundary)].sort(byPrecedence);
    const next = boundaries[rank + 1];
    if (next !== undefined) walk.write(boundary, next, active);
  }
  return walk.close();
}

class Walk {
  readonly #text: string;
  readonly #root: ElementContent[] = [];
  readonly #stack: Frame[] = [];
  readonly #pieces = new Map<Annotation, Frame[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Writes the stretch inside the elements of `active`, reusing what is already open. */
  write(start: number, end: number, active: readonly Annotation[]): void {
    let shared = 0;
    while (shared < this.#stack.length && this.#stack[shared]?.annotation === active[shared]) shared += 1;
    this.#stack.length = shared;
    for (const annotation of active.slice(shared)) this.#open(annotation);
    if (end > start) this.#children().push({ type: 'text', value: this.#text.slice(start, end) });
  }

  /** Closes annotations that end here, and puts what stands behind them outside any link. */
  finish(ended: readonly Annotation[]): void {
    const first = this.#stack.findIndex((frame) => ended.includes(frame.annotation));
    if (first >= 0) this.#stack.length = first;
    for (const annotation of ended) this.point(annotation);
  }

  point(annotation: Annotation): void {
    if (!annotation.after) return;
    const link = this.#stack.findIndex((frame) => frame.annotation.isLink && !frame.isInsideLink);
    const place = link < 0 ? this.#children() : this.#childrenAt(link - 1);
    place.push(...annotation.after.map((node) => structuredClone(node)));
  }

  /** Gives every piece its element, now that it is known which annotations were cut. */
  close(): readonly ElementContent[] {
    for (const [annotation, frames] of this.#pieces) {
      for (const [index, { element, isInsideLink }] of frames.entries()) {
        const shell =
          (isInsideLink ? annotation.insideLink : undefined) ??
          annotation.shell({ index, count: frames.length });
        element.tagName = shell.tagName;
        element.properties = { ...shell.properties };
      }
    }
    return this.#root;
  }

  #open(annotation: Annotation): void {
    const isInsideLink = annotation.isLink && this.#stack.some((frame) => frame.annotation.isLink);
    const element: Element = { type: 'element', tagName: 'span', properties: {}, children: [] };
    const frames = this.#pieces.get(annotation) ?? [];
    if (frames.length === 0 && annotation.before) {
      element.children.push(...annotation.before.map((node) => structuredClone(node)));
    }
    this.#children().push(element);
    const frame = { annotation, element, isInsideLink };
    this.#stack.push(frame);
    frames.push(frame);
    this.#pieces.set(annotation, frames);
  }

  #children(): ElementContent[] {
    return this.#childrenAt(this.#stack.length - 1);
  }

  #childrenAt(depth: number): ElementContent[] {
    return this.#stack[depth]?.element.children ?? this.#root;
  }
}

function clipped(annotations: readonly Annotation[], length: number): readonly Annotation[] {
  return annotations
    .filter(({ start, end }) => start <= end && start <= length && end >= 0)
    .map((annotation) =>
      annotation.start >= 0 && annotation.end <= length
        ? annotation
        : { ...annotation, start: Math.max(0, annotation.start), end: Math.min(length, annotation.end) },
    );
}

function inPrecedence(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.toSorted(
    (a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
}
