import { geoContains, geoPath } from 'd3-geo';
import type { Feature, Position, Topology } from 'geography';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import world from 'world-atlas/countries-50m.json';
import { countryName } from '../../french/country-names.ts';
import { countriesInReach } from './countries-in-reach.ts';
import type { MapFrame } from './map-frame.ts';

/** Land and borders as SVG path data, and the countries in sight. */
export interface MapLand {
  readonly land: string;
  /** De facto borders, as Natural Earth draws them. */
  readonly borders: string;
  readonly countries: readonly Country[];
}

/** A country in sight, with its French name and a test of whether a place lies in it. */
export interface Country {
  readonly name: string;
  /** Middle of the part in sight, in pixels. */
  readonly middle: readonly [number, number];
  holds(place: Position): boolean;
}

/** What the paths may weigh together, so that the whole map stays under 4 kB compressed. */
const MOST_CHARACTERS = 6_200;
/** A country whose part in sight is smaller, in square pixels, has no room for its name. */
const LEAST_NAMED_AREA = 400;

/** Islands that the simplification leaves as a point or a line are not drawn. */
function withoutSpecks(path: string): string {
  return path
    .split('M')
    .filter((ring) => new Set(ring.replace('Z', '').split('L')).size >= 4)
    .map((ring) => `M${ring.replaceAll(',', ' ')}`)
    .join('');
}

interface Drawn {
  readonly topology: Topology;
  readonly land: string;
  readonly borders: string;
}

function draw(weighed: Topology, frame: MapFrame, coarseness: number): Drawn {
  const topology = simplify(weighed, (coarseness / frame.projection.scale()) ** 2);
  const path = geoPath(frame.projection).digits(0);
  const land = withoutSpecks(path(merge(topology, topology.objects.countries.geometries ?? [])) ?? '');
  const borders = (path(mesh(topology, topology.objects.countries, (a, b) => a !== b)) ?? '').replaceAll(',', ' ');
  return { topology, land, borders };
}

function countriesIn(topology: Topology, frame: MapFrame, names: ReadonlySet<string>): Country[] {
  const path = geoPath(frame.projection);
  const shapes: readonly Feature[] = feature(topology, topology.objects.countries).features ?? [];
  return shapes.flatMap((shape) => {
    const name = shape.id === undefined ? undefined : countryName(shape.id);
    if (name === undefined || !names.has(name) || !(path.area(shape) > LEAST_NAMED_AREA)) return [];
    return [{ name, middle: path.centroid(shape), holds: (place: Position) => geoContains(shape, place) }];
  });
}

/** Draws what of the world lies in the frame, as coarse as it must be to stay light; finds the countries of some names. */
export function landIn(frame: MapFrame, names: ReadonlySet<string>): MapLand {
  const weighed = presimplify(countriesInReach(world, frame), sphericalTriangleArea);
  let coarseness = 1;
  let drawn = draw(weighed, frame, coarseness);
  while (drawn.land.length + drawn.borders.length > MOST_CHARACTERS && coarseness < 30) {
    coarseness *= 1.3;
    drawn = draw(weighed, frame, coarseness);
  }
  return { land: drawn.land, borders: drawn.borders, countries: countriesIn(drawn.topology, frame, names) };
}
