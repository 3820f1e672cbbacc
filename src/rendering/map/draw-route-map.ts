import type { Position } from 'geography';
import { frameAround, type MapFrame } from './map-frame.ts';
import { type Country, landIn } from './map-land.ts';
import { type Box, placeLabels } from './place-labels.ts';

/** A place to show: a stop of the route, or a landmark that helps to read the map. */
export interface MapPlace {
  readonly label: string;
  /** When the route stops there, already worded; undefined for a landmark. */
  readonly when: string | undefined;
  readonly longitude: number;
  readonly latitude: number;
}

/** What a map is drawn from. */
export interface RoutePlan {
  readonly places: readonly MapPlace[];
  /** Indices into `places` in the order of the stops. */
  readonly stops: readonly number[];
  /** Names of countries that may be written on the map. */
  readonly countries: ReadonlySet<string>;
}

/** A text of the map, and where it is anchored, in pixels of the `viewBox`. */
export interface MapText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly role: 'place' | 'when' | 'landmark' | 'country';
}

/** A drawn map: path data and texts, in pixels of its `viewBox`. */
export interface RouteMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly route: string;
  readonly arrows: string;
  readonly leaders: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isStop: boolean }[];
  readonly texts: readonly MapText[];
}

interface Dot {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
}

const LINE = 18;
/** Mean width of a character of the interface face at 15 pixels, a little generous. */
const CHARACTER = 7.9;

function dotsOf(places: readonly MapPlace[], frame: MapFrame): Dot[] {
  return places.map((place) => {
    const [x, y] = frame.projection([place.longitude, place.latitude]) ?? [0, 0];
    return { place, x: Math.round(x), y: Math.round(y) };
  });
}

function legsOf(dots: readonly Dot[], stops: readonly number[]): (readonly [number, number, number, number])[] {
  return stops.slice(1).flatMap((stop, index) => {
    const from = dots[stops[index] ?? -1];
    const to = dots[stop];
    return from && to && from !== to ? [[from.x, from.y, to.x, to.y] as const] : [];
  });
}

/** A small arrowhead past the middle of each leg that is long enough to carry one. */
function arrowOn([x1, y1, x2, y2]: readonly [number, number, number, number]): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 40) return '';
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [tipX, tipY] = [x1 + (x2 - x1) * 0.55 + ux * 6, y1 + (y2 - y1) * 0.55 + uy * 6];
  const corner = (side: number): string =>
    `${Math.round(tipX - ux * 12 + side * -uy * 5)} ${Math.round(tipY - uy * 12 + side * ux * 5)}`;
  return `M${Math.round(tipX)} ${Math.round(tipY)}L${corner(1)} ${corner(-1)}Z`;
}

function leaderTo(dot: Dot, box: Box): string {
  const x = Math.max(box.x, Math.min(box.x + box.width, dot.x));
  const y = Math.max(box.y + 3, Math.min(box.y + box.height - 3, dot.y));
  const length = Math.hypot(x - dot.x, y - dot.y);
  if (length < 14) return '';
  const start = 7 / length;
  const from = [dot.x + (x - dot.x) * start, dot.y + (y - dot.y) * start].map(Math.round).join(' ');
  return `M${from}L${Math.round(x)} ${Math.round(y)}`;
}

function textsIn(dot: Dot, box: Box): MapText[] {
  const isLeft = box.x + box.width <= dot.x;
  const isRight = !isLeft && box.x >= dot.x;
  const anchor = isLeft ? 'end' : isRight ? 'start' : 'middle';
  const x = Math.round(isLeft ? box.x + box.width : isRight ? box.x : box.x + box.width / 2);
  const at = (line: number): number => Math.round(box.y + line * LINE + 14);
  if (dot.place.when === undefined) return [{ x, y: at(0), anchor, text: dot.place.label, role: 'landmark' }];
  return [
    { x, y: at(0), anchor, text: dot.place.label, role: 'place' },
    { x, y: at(1), anchor, text: dot.place.when, role: 'when' },
  ];
}

function sizeOf(place: MapPlace): { width: number; height: number } {
  const longest = Math.max(place.label.length, place.when?.length ?? 0);
  return { width: longest * CHARACTER, height: place.when === undefined ? LINE : 2 * LINE };
}

/** Small boxes along a leg, for what must not lie on it. */
function boxesAlong([x1, y1, x2, y2]: readonly [number, number, number, number]): Box[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 8);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = step / Math.max(1, steps);
    return { x: x1 + (x2 - x1) * at - 4, y: y1 + (y2 - y1) * at - 4, width: 8, height: 8 };
  });
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The country's name as near to its middle in sight as it fits, or nothing. */
function countryText(country: Country, frame: MapFrame, taken: Box[]): MapText | undefined {
  const width = country.name.length * CHARACTER;
  const spots: { x: number; y: number; away: number }[] = [];
  for (let x = width / 2 + 8; x < frame.width - width / 2 - 8; x += 12) {
    for (let y = 20; y < frame.height - 12; y += 12) {
      spots.push({ x, y, away: Math.hypot(x - country.middle[0], y - country.middle[1]) });
    }
  }
  for (const { x, y } of spots.sort((a, b) => a.away - b.away)) {
    const box = { x: x - width / 2, y: y - 13, width, height: LINE };
    const ends: Position[] = [[box.x, y - 5], [x, y - 5], [box.x + width, y - 5]];
    const places = ends.map((end) => frame.projection.invert(end));
    if (taken.some((other) => touches(box, other))) continue;
    if (!places.every((place) => place !== null && country.holds(place))) continue;
    taken.push(box);
    return { x: Math.round(x), y: Math.round(y), anchor: 'middle', text: country.name, role: 'country' };
  }
  return undefined;
}

/** Draws the route through its places on real coasts and borders; labels keep clear of each other. */
export function drawRouteMap(plan: RoutePlan): RouteMap {
  const frame = frameAround(plan.places.map(({ longitude, latitude }) => [longitude, latitude] as const));
  const { land, borders, countries } = landIn(frame, plan.countries);
  const dots = dotsOf(plan.places, frame);
  const legs = legsOf(dots, plan.stops);
  const boxes = placeLabels(
    dots.map((dot) => ({ x: dot.x, y: dot.y, ...sizeOf(dot.place) })),
    { width: frame.width, height: frame.height, segments: legs },
  );
  const labelled = dots.flatMap((dot, index) => {
    const box = boxes[index];
    return box ? [{ dot, box }] : [];
  });
  const taken = [
    ...labelled.map(({ box }) => box),
    ...dots.map((dot) => ({ x: dot.x - 9, y: dot.y - 9, width: 18, height: 18 })),
    ...legs.flatMap(boxesAlong),
  ];
  const countryTexts = countries.map((country) => countryText(country, frame, taken));
  return {
    width: frame.width,
    height: frame.height,
    land,
    borders,
    route: legs.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join(''),
    arrows: legs.map(arrowOn).join(''),
    leaders: labelled.map(({ dot, box }) => leaderTo(dot, box)).join(''),
    dots: dots.map(({ place, x, y }) => ({ x, y, isStop: place.when !== undefined })),
    texts: [
      ...labelled.flatMap(({ dot, box }) => textsIn(dot, box)),
      ...countryTexts.filter((text) => text !== undefined),
    ],
  };
}
