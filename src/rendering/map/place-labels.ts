/** A rectangle, in pixels of the map. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot that wants a label of that size beside it. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What labels keep clear of. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  /** Line segments of the route. */
  readonly segments: readonly (readonly [number, number, number, number])[];
}

interface Candidate {
  readonly box: Box;
  readonly distance: number;
}

/** From the dot: where the label's middle lies, east first, as readers expect it. */
const DIRECTIONS = [
  [1, 0],
  [1, -1],
  [1, 1],
  [-1, 0],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;
const DISTANCES = [10, 20, 34, 52];
const EDGE = 5;
/** Between a label's side and the route. */
const CLEARANCE = 4;
/** Around a dot. */
const DOT = 8;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function candidatesFor(item: Labelled, { width, height }: Surroundings): Candidate[] {
  const found: Candidate[] = [];
  for (const distance of DISTANCES) {
    for (const [dx, dy] of DIRECTIONS) {
      const reach = dx !== 0 && dy !== 0 ? distance * 0.75 : distance;
      const beside = item.x + dx * reach - (dx < 0 ? item.width : 0);
      const x = dx === 0 ? withinEdges(item.x - item.width / 2, width - item.width) : beside;
      const y = item.y + dy * reach - (dy === 0 ? item.height / 2 : dy < 0 ? item.height : 0);
      const isInside = x >= EDGE && y >= EDGE && x + item.width <= width - EDGE && y + item.height <= height - EDGE;
      if (isInside) found.push({ box: { x, y, width: item.width, height: item.height }, distance });
    }
  }
  return found;
}

/** Above or below its dot, a label may slide sideways to stay in the frame. */
function withinEdges(x: number, last: number): number {
  return Math.max(EDGE, Math.min(last - EDGE, x));
}

/** Points of a segment that lie in the box, in steps of four pixels. */
function crossing(box: Box, [x1, y1, x2, y2]: readonly [number, number, number, number]): number {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  let inside = 0;
  for (let step = 0; step <= steps; step += 1) {
    const at = steps === 0 ? 0 : step / steps;
    const x = x1 + (x2 - x1) * at;
    const y = y1 + (y2 - y1) * at;
    if (x > box.x - CLEARANCE && x < box.x + box.width + CLEARANCE && y > box.y && y < box.y + box.height) inside += 1;
  }
  return inside;
}

function cost(candidate: Candidate, own: number, items: readonly Labelled[], around: Surroundings, others: readonly Box[]) {
  const { box, distance } = candidate;
  const dots = items.filter((_, index) => index !== own);
  const onDots = dots.reduce(
    (sum, dot) => sum + overlap(box, { x: dot.x - DOT, y: dot.y - DOT, width: 2 * DOT, height: 2 * DOT }),
    0,
  );
  const onLabels = others.reduce((sum, other) => sum + overlap(box, other), 0);
  const onRoute = around.segments.reduce((sum, segment) => sum + crossing(box, segment), 0);
  return onLabels * 50 + onDots * 20 + onRoute * 12 + distance;
}

/**
 * Where each label goes so that none covers another, a dot or, where it can be helped, the route. A label that finds
 * no free place stays `undefined`; the page names the place in its list of steps all the same.
 */
export function placeLabels(items: readonly Labelled[], around: Surroundings): readonly (Box | undefined)[] {
  const placed: (Box | undefined)[] = items.map(() => undefined);
  const candidates = items.map((item) => candidatesFor(item, around));
  // Three rounds: a label may move once its neighbours have found their places.
  for (let round = 0; round < 3; round += 1) {
    for (const index of items.keys()) {
      const others = placed.filter((box, other) => box !== undefined && other !== index).filter((box) => box !== undefined);
      const best = (candidates[index] ?? [])
        .map((candidate) => ({ candidate, cost: cost(candidate, index, items, around, others) }))
        .sort((a, b) => a.cost - b.cost)[0];
      const isClear = best !== undefined && others.every((other) => overlap(best.candidate.box, other) === 0);
      placed[index] = isClear ? best.candidate.box : undefined;
    }
  }
  return placed;
}
