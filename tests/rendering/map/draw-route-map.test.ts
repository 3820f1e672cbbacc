import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawRouteMap, type MapPlace } from '../../../src/rendering/map/draw-route-map.ts';

const paris: MapPlace = { label: 'Paris', when: 'lun. 3', longitude: 2.35, latitude: 48.85 };
const lyon: MapPlace = { label: 'Lyon', when: 'mar. 4', longitude: 4.84, latitude: 45.76 };
const villeurbanne: MapPlace = { label: 'Villeurbanne', when: 'mer. 5', longitude: 4.88, latitude: 45.77 };
const marseille: MapPlace = { label: 'Marseille', when: 'jeu. 6', longitude: 5.37, latitude: 43.3 };
const france = { places: [paris, lyon, villeurbanne, marseille], stops: [0, 1, 2, 3], countries: new Set(['France']) };

/** The box of a text, by a mean width of half its size a character. */
function boxesOf(map: ReturnType<typeof drawRouteMap>): { left: number; right: number; top: number; bottom: number; text: string }[] {
  return map.texts.map(({ x, y, anchor, text }) => {
    const width = text.length * 7.5;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: y - 12, bottom: y + 2, text };
  });
}

describe('drawRouteMap', () => {
  test('places stops where they lie: north above, east to the right', () => {
    const { dots } = drawRouteMap(france);
    const [first, second, , last] = dots;
    expect(first && second && last && first.y < second.y && second.y < last.y).toBe(true);
    expect(first && last && first.x < last.x).toBe(true);
  });

  test('no label covers another one, two towns side by side included', () => {
    const boxes = boxesOf(drawRouteMap(france));
    const clashes = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.text} / ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  test('every label lies inside the map', () => {
    const map = drawRouteMap(france);
    for (const { left, right, top, bottom } of boxesOf(map)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(map.width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(map.height);
    }
  });

  test('draws one leg between each two stops, and an arrow on those with room for one', () => {
    const { route, arrows } = drawRouteMap(france);
    expect(route.match(/M/g)).toHaveLength(3);
    expect(arrows.match(/M/g)?.length).toBeLessThan(3);
  });

  test('writes only the countries that it may name', () => {
    const { texts } = drawRouteMap(france);
    expect(texts.filter(({ role }) => role === 'country').map(({ text }) => text)).toEqual(['France']);
  });

  test.each([
    ['a region', france],
    ['one town', { places: [paris], stops: [0], countries: new Set<string>() }],
    [
      'both sides of the date line',
      {
        places: [
          { label: 'Tokyo', when: '3 mars', longitude: 139.7, latitude: 35.7 },
          { label: 'San Francisco', when: '9 mars', longitude: -122.4, latitude: 37.8 },
        ],
        stops: [0, 1],
        countries: new Set<string>(),
      },
    ],
  ])('stays light and finite for %s', (_, plan) => {
    const map = drawRouteMap(plan);
    const drawn = JSON.stringify(map);
    expect(drawn).not.toContain('null');
    expect(drawn).not.toContain('NaN');
    expect(gzipSync(drawn, { level: 9 }).length).toBeLessThan(3_600);
  });

  test('the date line does not tear a short crossing of the Pacific apart', () => {
    const crossing = drawRouteMap({
      places: [
        { label: 'Suva', when: '1er mai', longitude: 178.4, latitude: -18.1 },
        { label: 'Apia', when: '2 mai', longitude: -171.8, latitude: -13.8 },
      ],
      stops: [0, 1],
      countries: new Set<string>(),
    });
    const [suva, apia] = crossing.dots;
    expect(suva && apia && apia.x > suva.x).toBe(true);
  });
});
