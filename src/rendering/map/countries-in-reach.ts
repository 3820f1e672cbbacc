import type { GeometryObject, Position, Topology } from 'geography';
import type { MapFrame } from './map-frame.ts';

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Degrees around the frame: a coast just outside still bends the line that enters it. */
const REACH = 4;

/**
 * The topology with only the countries that can reach into the frame; the arcs of the others are emptied, so that
 * weighing and drawing them costs nothing. Arc numbers stay as they were.
 */
export function countriesInReach(world: Topology, frame: MapFrame): Topology {
  const window = windowOf(frame);
  const bounds = world.arcs.map((arc) => arcBounds(arc, world));
  const kept = (world.objects.countries.geometries ?? []).filter((country) =>
    [...arcNumbers(country.arcs)].some((number) => {
      const own = bounds[number];
      return own !== undefined && overlaps(own, window);
    }),
  );
  const used = new Set(kept.flatMap((country) => [...arcNumbers(country.arcs)]));
  return {
    ...world,
    objects: { ...world.objects, countries: { ...world.objects.countries, geometries: kept } },
    arcs: world.arcs.map((arc, number) => (used.has(number) ? arc : arc.slice(0, 1))),
  };
}

/** The numbers of all arcs of a geometry; a complement (`~3`) is an arc walked backwards. */
function* arcNumbers(arcs: GeometryObject['arcs']): Generator<number> {
  for (const arc of arcs ?? []) {
    if (typeof arc === 'number') yield arc < 0 ? ~arc : arc;
    else yield* arcNumbers(arc);
  }
}

/** What of the world the frame shows, from points along its edges; the whole width where it crosses the date line. */
function windowOf({ width, height, projection }: MapFrame): Bounds {
  const points = Array.from({ length: 13 }, (_, step): Position[] => {
    const [x, y] = [(width * step) / 12, (height * step) / 12];
    return [[x, 0], [x, height], [0, y], [width, y]];
  }).flat();
  const places = points.map((point) => projection.invert(point)).filter((place) => place?.every(Number.isFinite) === true);
  if (places.length < points.length) return { west: -180, south: -90, east: 180, north: 90 };
  const longitudes = places.flatMap((place) => place?.[0] ?? []);
  const latitudes = places.flatMap((place) => place?.[1] ?? []);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const isAcrossDateLine = east - west > 180;
  return {
    west: isAcrossDateLine ? -180 : west - REACH,
    east: isAcrossDateLine ? 180 : east + REACH,
    south: Math.min(...latitudes) - REACH,
    north: Math.max(...latitudes) + REACH,
  };
}

/** The bounds of an arc, whose points are steps from one to the next in the units of the topology's grid. */
function arcBounds(arc: readonly Position[], { transform }: Topology): Bounds {
  const bounds: Bounds = { west: 180, south: 90, east: -180, north: -90 };
  let [x, y] = [0, 0];
  for (const [dx, dy] of arc) {
    x += dx;
    y += dy;
    const longitude = x * transform.scale[0] + transform.translate[0];
    const latitude = y * transform.scale[1] + transform.translate[1];
    bounds.west = Math.min(bounds.west, longitude);
    bounds.east = Math.max(bounds.east, longitude);
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
  }
  return bounds;
}

function overlaps(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}
