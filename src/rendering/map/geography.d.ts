/** The parts of d3-geo, TopoJSON and world-atlas that the map uses; none of them ships its own types. */

declare module 'geography' {
  export type Position = readonly [number, number];
  export interface GeometryObject {
    readonly type: string;
    readonly id?: string;
    readonly properties?: { readonly name?: string };
    readonly geometries?: readonly GeometryObject[];
    readonly arcs?: readonly ArcNumbers[];
  }
  export type ArcNumbers = number | readonly ArcNumbers[];
  export interface Topology {
    readonly type: 'Topology';
    readonly objects: { readonly countries: GeometryObject; readonly land: GeometryObject };
    readonly arcs: readonly (readonly Position[])[];
    readonly transform: { readonly scale: Position; readonly translate: Position };
  }
  export interface Feature {
    readonly type: string;
    readonly id?: string;
    readonly geometry?: unknown;
    readonly features?: readonly Feature[];
  }
  export interface Shape {
    readonly type: 'MultiPoint' | 'LineString' | 'MultiLineString';
    readonly coordinates: readonly Position[];
  }
  export interface Projection {
    (point: Position): [number, number] | null;
    invert(point: Position): [number, number] | null;
    parallels(parallels: readonly [number, number]): Projection;
    rotate(angles: readonly [number, number]): Projection;
    fitExtent(extent: readonly [Position, Position], object: Shape): Projection;
    clipExtent(extent: readonly [Position, Position]): Projection;
    precision(pixels: number): Projection;
    scale(): number;
  }
  export interface Path {
    (object: Feature | Shape): string | null;
    digits(digits: number): Path;
    centroid(object: Feature | Shape): [number, number];
    area(object: Feature | Shape): number;
  }
}

declare module 'd3-geo' {
  import type { Feature, Path, Position, Projection, Shape } from 'geography';

  export function geoConicEqualArea(): Projection;
  export function geoEqualEarth(): Projection;
  export function geoPath(projection: Projection): Path;
  export function geoContains(object: Feature, point: Position): boolean;
  export function geoBounds(object: Shape): [[number, number], [number, number]];
}

declare module 'topojson-client' {
  import type { Feature, GeometryObject, Shape, Topology } from 'geography';

  export function feature(topology: Topology, object: GeometryObject): Feature;
  export function merge(topology: Topology, objects: readonly GeometryObject[]): Feature;
  export function mesh(
    topology: Topology,
    object: GeometryObject,
    filter: (a: GeometryObject, b: GeometryObject) => boolean,
  ): Shape;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'geography';

  export function presimplify(topology: Topology, weight: (triangle: unknown) => number): Topology;
  export function simplify(topology: Topology, minimumWeight: number): Topology;
  export function sphericalTriangleArea(triangle: unknown): number;
}

declare module 'world-atlas/countries-50m.json' {
  import type { Topology } from 'geography';

  const topology: Topology;
  export default topology;
}
