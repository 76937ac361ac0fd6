import fc from 'fast-check';
import { polygonContains } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Areas } from '../../../../src/load/basemap';
import type { Arranged } from '../../../../src/views/map/layout/arrangeMap';
import { isWhole } from '../../../../src/views/map/layout/rings/body';
import { boxesTouch, boxInside, distanceToBox, type Box, type Point } from '../../../../src/draw/box';
import { project } from '../../../../src/views/map/layout/projection';
import { reachDefaults } from '../../../../src/views/map/layout/reach';
import { projectBasemap } from '../land';
import { mark, overlaps, place } from '../sample';
import { arranged, atHome, mapSizes, warMap, type WarMap } from '../warMap';

type Seen = Arranged & { readonly view: Box; readonly cards: readonly Box[] };

let war: WarMap;
beforeAll(async () => {
  war = await warMap();
});

/** Everything that may not be, in words; none where the arrangement holds. */
function faults({ layout, chips, view, cards }: Seen): string[] {
  const found: string[] = [];
  const { rings, seats } = layout;
  const obstacles = [...cards, ...chips.map(({ box }) => box)].map((box) => ({
    ...box,
    x: box.x + view.x,
    y: box.y + view.y,
  }));
  const beyond = new Set(layout.beyond);
  for (const { group, x, y, r, anchor, style, reach } of rings) {
    const gap = Math.hypot(x - anchor.x, y - anchor.y) - r;
    const most = style === 'line' ? reachDefaults.mostGapOnLinePx : reachDefaults.mostGapPx;
    if (gap > most + 1e-6) found.push(`${group.key} stands ${gap} px off`);
    if (beyond.has(group)) continue;
    if (!isWhole({ x, y }, reach, view)) found.push(`${group.key} is cut and in no chip`);
    if (obstacles.some((box) => distanceToBox({ x, y }, box) < reach - 1e-6))
      found.push(`${group.key} is under a card`);
  }
  for (const { group, x, y, anchor } of seats) {
    const gap = Math.hypot(x - anchor.x, y - anchor.y) - reachDefaults.seatReachPx;
    if (gap > reachDefaults.mostGapPx + 1e-6) found.push(`seat ${group.key} stands ${gap} px off`);
  }
  const round = [
    ...rings.map(({ x, y, reach }) => ({ x, y, r: reach })),
    ...seats.map(({ x, y }) => ({ x, y, r: reachDefaults.seatReachPx })),
  ];
  for (const [a, b] of overlaps(round)) found.push(`${a} and ${b} overlap`);
  const frame = { x: 0, y: 0, width: view.width, height: view.height };
  chips.forEach(({ key, box }, i) => {
    if (!boxInside(box, frame)) found.push(`chip ${key} is cut`);
    for (const other of [...cards, ...chips.slice(i + 1).map((chip) => chip.box)])
      if (boxesTouch(box, other)) found.push(`chip ${key} is covered`);
  });
  return found;
}

/** Rows that are in frame or in a chip, each as often as it is there. */
function counted({ layout, chips }: Arranged): number[] {
  const out = new Set(layout.beyond);
  const inFrame = [...layout.rings, ...layout.seats].filter(({ group }) => !out.has(group));
  return [...inFrame.map(({ group }) => group.marks), ...chips.map(({ marks }) => marks)]
    .flatMap((marks) => marks.map(({ key }) => key))
    .sort((a, b) => a - b);
}

describe('the war', () => {
  test.each(mapSizes)('holds in a map of %d × %d px, as it opens', (width, height) => {
    const seen = atHome(war, [width, height]);
    expect(faults(seen)).toEqual([]);
    expect(counted(seen)).toEqual(war.marks.map(({ key }) => key));
  });

  test.each([7, 7.25, 7.5, 8, 8.5, 9, 9.5, 10])('holds at zoom %d, wherever it is dragged', (zoom) => {
    for (const size of [mapSizes[0], mapSizes[7]] as const)
      for (const [lng, lat] of [
        [46.75, 39.8],
        [45.6, 40.2],
        [47.9, 40.4],
      ] as const) {
        const seen = arranged(war, size ?? [1, 1], { lng, lat, zoom });
        expect(faults(seen)).toEqual([]);
        expect(counted(seen)).toEqual(war.marks.map(({ key }) => key));
      }
  });

  test.each(mapSizes.filter(([, height]) => height >= 300))(
    'nothing in frame but three places is without room in %d × %d px',
    (width, height) => {
      const { layout } = atHome(war, [width, height]);
      expect(layout.crowdedOut.length).toBeLessThanOrEqual(3);
    },
  );

  test.each(mapSizes)('no ring is in another country or on a water in %d × %d px', async (width, height) => {
    const { countries, water } = await projectBasemap();
    const { layout } = atHome(war, [width, height]);
    for (const { x, y, anchor, group } of layout.rings) {
      const at = { x, y };
      const home = anchor;
      const [country] = holding(countries, home, layout.zoom);
      if (country !== undefined)
        expect([group.key, holding(countries, at, layout.zoom)]).toEqual([group.key, [country]]);
      const waters = holding(water, home, layout.zoom);
      expect([group.key, holding(water, at, layout.zoom).filter((one) => !waters.includes(one))]).toEqual([
        group.key,
        [],
      ]);
    }
  });
});

test('whatever is where, rings hold to their places and every event is counted once', () => {
  const roles = ['site', 'seat', 'target', 'venue'] as const;
  const precisions = ['exact', 'settlement', 'district', 'region', 'line'] as const;
  const places = fc.array(
    fc.record({
      lng: fc.double({ min: 44, max: 50, noNaN: true }),
      lat: fc.double({ min: 38.2, max: 41.5, noNaN: true }),
      crowd: fc.constantFrom(0.02, 0.3, 1),
    }),
    { minLength: 1, maxLength: 25 },
  );
  const marks = fc.array(
    fc.tuple(fc.nat(25), fc.constantFrom(...roles), fc.constantFrom(...precisions), fc.nat(30)),
    { maxLength: 90 },
  );
  fc.assert(
    fc.property(
      places,
      marks,
      fc.constantFrom(...mapSizes),
      fc.constantFrom(7, 7.5, 8, 9, 10),
      (spots, told, size, zoom) => {
        const all = spots.map(({ lng, lat, crowd }, i) =>
          place(`p${i}`, 46.75 + (lng - 46.75) * crowd, 39.8 + (lat - 39.8) * crowd),
        );
        const events = told.map(([at, role, precision, deaths], row) =>
          mark(row, at === 25 ? -1 : at % all.length, {
            role,
            precision,
            deathsLow: deaths,
            deathsHigh: deaths,
          }),
        );
        const seen = arranged({ ...war, marks: events, places: all }, size, { lng: 46.75, lat: 39.8, zoom });
        expect(faults(seen)).toEqual([]);
        expect(counted(seen)).toEqual(events.map(({ key }) => key));
      },
    ),
    { numRuns: 40 },
  );
});

/** Indexes of the areas that hold a point, px of the world, as they are drawn: straight from point to point. */
function holding({ features }: Areas, { x, y }: Point, zoom: number): number[] {
  const drawn = (ring: readonly (readonly number[])[]) =>
    ring.map(([lng = 0, lat = 0]): [number, number] => {
      const point = project(lng, lat, zoom);
      return [point.x, point.y];
    });
  return features.flatMap(({ geometry }, i) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const isIn = polygons.some(([outer = [], ...holes]) => {
      return (
        polygonContains(drawn(outer), [x, y]) && !holes.some((hole) => polygonContains(drawn(hole), [x, y]))
      );
    });
    return isIn ? [i] : [];
  });
}
