import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTabEngine } from '../../../../src/engine/tab/createTabEngine';
import type { Engine } from '../../../../src/engine/engine';
import type { Table } from '../../../../src/table/table';
import { layoutMap } from '../../../../src/views/map/layout/layout';
import { project } from '../../../../src/views/map/layout/projection';
import { idsInside, marksInside } from '../../../../src/views/map/tools/eventsInside';
import { inPolygon, rectangle } from '../../../../src/views/map/tools/inPolygon';
import { measured } from '../../../../src/views/map/tools/measured';
import { askNow } from '../../../engine/askNow';
import { input, mark, place, warTable } from '../sample';

describe('inPolygon', () => {
  const numbers = fc.integer({ min: -50, max: 50 });

  it('takes from a rectangle what lies between its corners', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, numbers, numbers, numbers, (x, y, ax, ay, bx, by) => {
        // Halves lie on no edge.
        const point = { x: x + 0.5, y: y + 0.5 };
        const between = (value: number, a: number, b: number) => (value - a) * (value - b) < 0;
        expect(inPolygon(point, rectangle({ x: ax, y: ay }, { x: bx, y: by }))).toBe(
          between(point.x, ax, bx) && between(point.y, ay, by),
        );
      }),
    );
  });

  it('leaves out the bay of a horseshoe, and all without a line', () => {
    const shoe = [
      [0, 0],
      [10, 0],
      [10, 10],
      [7, 10],
      [7, 3],
      [3, 3],
      [3, 10],
      [0, 10],
    ].map(([x = 0, y = 0]) => ({ x, y }));
    expect(inPolygon({ x: 5, y: 6 }, shoe)).toBe(false);
    expect(inPolygon({ x: 1, y: 6 }, shoe)).toBe(true);
    expect(inPolygon({ x: 1, y: 6 }, [])).toBe(false);
  });
});

describe('a lasso on rings', () => {
  const places = [place('here', 46.7, 39.8), place('there', 48, 40.5)];
  const marks = [mark(0, 0), mark(1, 0), mark(2, 0, { role: 'seat' }), mark(3, 1)];
  const layout = layoutMap(input(marks, places));
  const around = (lng: number, lat: number) => {
    const { x, y } = project(lng, lat, layout.zoom);
    return rectangle({ x: x - 40, y: y - 40 }, { x: x + 40, y: y + 40 });
  };
  const passing = new Set([0, 2, 3].flatMap((row) => marks[row]?.key ?? []));

  it('takes what passes of the rings and seats that it holds', () => {
    expect(marksInside(layout, passing, around(46.7, 39.8))).toEqual(['e0', 'e2']);
    expect(marksInside(layout, passing, around(48, 40.5))).toEqual(['e3']);
    expect(marksInside(layout, passing, around(40, 44))).toEqual([]);
  });
});

describe('a lasso on many events', () => {
  let table: Table;
  let engine: Engine;
  beforeAll(async () => {
    table = await warTable();
    engine = createTabEngine(table);
  });
  const zoom = 7;
  const corners = (() => {
    const a = project(46, 40.4, zoom);
    const b = project(47.4, 39.2, zoom);
    return rectangle(a, b);
  })();

  it.each([
    {},
    { status: ['disputed'] as const },
    { place: ['stepanakert', 'shusha', 'yerevan'] },
    { place: ['stepanakert@said'], category: ['diplomacy'] },
  ])('takes the events whose mark it holds, under the filters %j', async (clauses) => {
    const { places } = table.dictionaries;
    const ids = await idsInside({ engine, clauses, places, zoom }, corners);
    const { marks = [] } = askNow(engine)('marks', { clauses, limit: 5000 });
    const held = marks.filter(({ place: at }) => {
      const { lng, lat } = places[at] ?? {};
      return lng !== undefined && lat !== undefined && inPolygon(project(lng, lat, zoom), corners);
    });
    expect([...ids].sort()).toEqual(held.map(({ id }) => id).sort());
    if (!('category' in clauses)) expect(ids.length).toBeGreaterThan(5);
  });

  it('takes none where it holds no place', async () => {
    const { places } = table.dictionaries;
    const far = corners.map(({ x, y }) => ({ x: x + 4000, y }));
    expect(await idsInside({ engine, clauses: {}, places, zoom }, far)).toEqual([]);
  });
});

describe('measured', () => {
  it('sums the ways over the earth and tells three figures at most', () => {
    const from = { lng: 46.7496, lat: 39.7542 };
    const to = { lng: 44.4991, lat: 40.1792 };
    const { kilometres, last, ways } = measured([from, to, { lng: 44.5, lat: 40.1792 }]);
    expect(kilometres).toBe(198);
    expect(last).toBe(0.077);
    expect(ways).toHaveLength(2);
    expect(measured([from])).toEqual({ kilometres: 0, last: 0, ways: [] });
  });
});
