import type { Position, Projection } from 'geography';
import { geoBounds, geoConicEqualArea, geoEqualEarth } from 'd3-geo';

/** The window that a map draws in, in pixels of its `viewBox`, with the projection that fills it. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
}

const WIDTH = 430;
const HEIGHT = { least: 300, most: 540 };
/** Room for labels between the outermost places and the edge. */
const MARGIN = { x: 74, y: 84 };
/** Degrees shown around a place that stands alone. */
const LEAST_SPAN = 7;
/** From this many degrees of longitude on, a cone would tear the map apart. */
const WORLD_SPAN = 120;

interface Extent {
  readonly centre: number;
  readonly span: number;
  readonly south: number;
  readonly north: number;
}

function extentOf(points: readonly Position[]): Extent {
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: points });
  const span = (((east - west) % 360) + 360) % 360;
  return { centre: west + span / 2, span, south, north };
}

function projectionFor({ centre, span, south, north }: Extent): Projection {
  if (span > WORLD_SPAN) return geoEqualEarth().rotate([-centre, 0]);
  const inset = (north - south) / 6;
  return geoConicEqualArea().parallels([south + inset, north - inset]).rotate([-centre, 0]);
}

/** The places, and the corners of the least window around their middle. */
function withLeastSpan(points: readonly Position[], { centre, south, north }: Extent): Position[] {
  const middle = (south + north) / 2;
  const half = LEAST_SPAN / 2;
  const clamp = (latitude: number): number => Math.max(-85, Math.min(85, latitude));
  return [
    ...points,
    [centre - half, clamp(middle - half)],
    [centre + half, clamp(middle - half)],
    [centre - half, clamp(middle + half)],
    [centre + half, clamp(middle + half)],
  ];
}

function ratioOf(projection: Projection, points: readonly Position[]): number {
  const projected = points.map((point) => projection(point)).filter((point) => point !== null);
  const extent = (axis: 0 | 1): number => {
    const values = projected.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return extent(1) / Math.max(extent(0), 1e-6);
}

/**
 * The frame that shows all points with room for their labels: equal-area, upright on the middle of the points,
 * as tall as they ask for within what a page can give.
 *
 * @param points longitude and latitude in degrees, at least one
 */
export function frameAround(points: readonly Position[]): MapFrame {
  const extent = extentOf(points);
  const shown = withLeastSpan(points, extent);
  const projection = projectionFor(extent);
  const wanted = ratioOf(projection, shown) * (WIDTH - 2 * MARGIN.x) + 2 * MARGIN.y;
  const height = Math.round(Math.max(HEIGHT.least, Math.min(HEIGHT.most, wanted)));
  projection
    .fitExtent(
      [
        [MARGIN.x, MARGIN.y],
        [WIDTH - MARGIN.x, height - MARGIN.y],
      ],
      { type: 'MultiPoint', coordinates: shown },
    )
    // A little beyond the edge, so that no coastline is drawn along it.
    .clipExtent([
      [-3, -3],
      [WIDTH + 3, height + 3],
    ])
    .precision(0.5);
  return { width: WIDTH, height, projection };
}
