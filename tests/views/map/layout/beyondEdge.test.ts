import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../../src/views/map/layers/basemap';
import { groupMarks } from '../../../../src/views/map/layout/groupMarks';
import { layoutPoints } from '../../../../src/views/map/layout/layoutPoints';
import { project } from '../../../../src/views/map/layout/projection';
import { toThePoles, visibleBounds } from '../../../../src/views/map/layout/sight';
import { input, mark, place } from '../sample';

const world = [-180, -85, 180, 85] as const;
const places = [place('pole camp', 20, 89.9), place('station', 0, -90), place('town', 10, 50)];
const marks = [mark(0, 0), mark(1, 1, { role: 'seat' }), mark(2, 2)];

describe('a place beyond 85°', () => {
  it('stands within the edge of the map, not outside it', () => {
    const { rings, seats, outside } = groupMarks(marks, places, world);
    expect(rings.map(({ lat }) => lat)).toEqual([84.9, 50]);
    expect(seats.map(({ lat }) => lat)).toEqual([-84.9]);
    expect(outside).toEqual([]);
    const points = layoutPoints({ ...input(marks, places, 3), box: world });
    expect(points.outside).toEqual([]);
    expect(points.rings[0]?.y).toBe(project(20, 84.9, 3).y);
  });

  it('stays outside a map that ends before the edge', () => {
    const { outside } = groupMarks(marks, places, [-180, 30, 180, 72]);
    expect(outside.map(({ place: at }) => at)).toEqual([0, 1]);
  });

  it.each([[[0, 86, 20, 89.9]], [[0, -90, 20, -88]], [[0, 89, 0, 89]], [[-170, -90, 170, 90]]] as const)(
    'gives a map from south to north that holds it: %j',
    (bounds) => {
      const [, south, , north] = boxOf(bounds, undefined);
      expect(south).toBeLessThan(north - 1);
      expect(south).toBeGreaterThanOrEqual(-85);
      expect(north).toBeLessThanOrEqual(85);
      const { outside } = groupMarks(
        [mark(0, 0)],
        [place('there', bounds[0], bounds[3])],
        boxOf(bounds, undefined),
      );
      expect(outside).toEqual([]);
    },
  );

  it('is asked for where the view reaches the edge, and only there', () => {
    expect(toThePoles([0, -84.95, 10, 85])).toEqual([0, -90, 10, 90]);
    expect(toThePoles([0, -70, 10, 80])).toEqual([0, -70, 10, 80]);
    const whole = { x: 0, y: 0, width: 1024, height: 1024 };
    expect(visibleBounds({ zoom: 2, view: whole }).filter((_, i) => i % 2 === 1)).toEqual([-90, 90]);
  });
});
