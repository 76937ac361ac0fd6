import { describe, expect, it, test } from 'vitest';
import type { EventLine } from '../../../../src/engine/eventMark';
import { createTranslator } from '../../../../src/i18n/translator';
import type { Areas, Basemap, Lines } from '../../../../src/load/basemap';
import { dayOf } from '../../../../src/model/day';
import type { Place } from '../../../../src/model/place';
import { isEmpty } from '../../../../src/views/map/layout/isEmpty';
import { layoutMap } from '../../../../src/views/map/layout/layout';
import { groundSpots, spotDefaults } from '../../../../src/views/map/layout/names/groundSpots';
import { shortWhen } from '../../../../src/views/map/layout/names/shortWhen';
import { namedTowns } from '../../../../src/views/map/layout/names/townNames';
import { drawnLat, metresPerPx, project, unproject } from '../../../../src/views/map/layout/projection';
import { relax } from '../../../../src/views/map/layout/rings/relax';
import { input, mark, place } from '../sample';

describe('the projection', () => {
  it.each([
    [0, 0, 156_543.03],
    [60, 0, 78_271.52],
    [0, 8, 611.496],
    [-60, 8, 305.748],
  ])('at %d° and zoom %d has %d m a px', (lat, zoom, metres) => {
    expect(metresPerPx(lat, zoom)).toBeCloseTo(metres, 2);
  });

  it('has the world in 256 px at zoom 0, and is turned back', () => {
    expect(project(-180, 85.0511287798, 0).x).toBe(0);
    expect(project(-180, 85.0511287798, 0).y).toBeCloseTo(0, 6);
    expect(project(180, -90, 1).x).toBe(512);
    expect(project(180, -90, 1).y).toBeCloseTo(512, 6);
    const { x, y } = project(46.75, 39.8, 9);
    const [lng, lat] = unproject(x, y, 9);
    expect([lng, lat]).toEqual([expect.closeTo(46.75, 9), expect.closeTo(39.8, 9)]);
  });

  it('draws what lies beyond its edge within it', () => {
    expect([85, 85.01, -85, -85.01, 0].map(drawnLat)).toEqual([85, 84.9, -85, -84.9, 0]);
  });
});

describe('a view is empty', () => {
  const places = [place('a', 46, 40), place('b', 47, 40)];
  const at = ({ lng = 0, lat = 0 }: Place) => {
    const { x, y } = project(lng, lat, 8);
    return { x: x - 20, y: y - 20, width: 40, height: 40 };
  };
  const nowhere = at(place('x', 50, 45));

  it('where no ring and no seat is at a place in it', () => {
    const layout = layoutMap(input([mark(0, 0), mark(1, 1, { role: 'seat' })], places));
    const views = [...places.map(at), nowhere];
    expect(views.map((view) => isEmpty(layout, undefined, view))).toEqual([false, false, true]);
    expect(isEmpty({ ...layout, rings: [], seats: [] }, undefined, at(place('a', 46, 40)))).toBe(true);
  });

  it('and nothing found no room', () => {
    const layout = layoutMap(input([mark(0, 0)], places));
    const [ring] = layout.rings;
    const crowdedOut = ring ? [ring.group] : [];
    expect(isEmpty({ ...layout, rings: [], crowdedOut }, undefined, nowhere)).toBe(false);
  });

  it('where no cell of a density has events', () => {
    const layout = layoutMap(input([mark(0, 0)], places));
    const density = { cells: [] } as unknown as Parameters<typeof isEmpty>[1];
    expect(isEmpty(layout, density, at(place('a', 46, 40)))).toBe(true);
  });
});

describe('the date on a card', () => {
  const t = createTranslator('en');
  const minutes = (year: number, month: number, day: number, more = 0) =>
    dayOf(year, month, day) * 1440 + more;
  const line = (more: Partial<EventLine>): EventLine => ({
    ...mark(0, 0),
    title: 'Raid',
    when: '2020-10-17',
    clockText: '',
    start: minutes(2020, 10, 17),
    end: minutes(2020, 10, 18),
    ...more,
  });
  it.each<[what: string, line: Partial<EventLine>, expected: RegExp]>([
    ['a day', {}, /^17 Oct 2020$/],
    ['a clock', { clockText: '01:00' }, /^17 Oct 2020, .*01:00$/],
    ['about a day', { approximate: true }, /^about 17 Oct 2020$/],
    ['days of a month', { when: '2020-10-17/2020-10-19', end: minutes(2020, 10, 20) }, /^17.19 Oct 2020$/],
    ['an event of no length', { end: minutes(2020, 10, 17) }, /^17 Oct 2020$/],
    [
      'minutes of a day',
      { start: minutes(2020, 10, 17, 60), end: minutes(2020, 10, 17, 61) },
      /^17 Oct 2020$/,
    ],
    ['a month', { when: '1943-07' }, /^Jul 1943$/],
    ['months', { when: '1943-07/1943-10' }, /^Jul 1943 – Oct 1943$/],
    ['a text that is no date', { when: 'soon' }, /^17 Oct 2020$/],
  ])('is of %s', (_what, more, expected) => expect(shortWhen(line(more), t)).toMatch(expected));
});

test('towns of the map have the names of contested places at their point, by the reader’s choice', () => {
  const towns = [
    { name: 'Town', lng: 46, lat: 40 },
    { name: 'Near', lng: 46.04, lat: 40 },
    { name: 'Far', lng: 46.06, lat: 40 },
  ];
  const basemap = { towns } as unknown as Basemap;
  const contested: Place = {
    id: 'p',
    names: { 'x-a': 'Alpha', 'x-b': 'Beta' },
    usedBy: { 'x-a': ['a'], 'x-b': ['b'] },
    lng: 46,
    lat: 40,
    precision: 'settlement',
  };
  const { usedBy: _, ...agreed } = contested;
  const conventions = [{ id: 'b', label: 'B', short: 'B', names: ['x-b'] }];
  const naming = { language: 'en', names: 'b', conventions };
  const names = (places: readonly Place[]) =>
    namedTowns(basemap, places, naming).towns.map(({ name }) => name);
  expect(names([contested])).toEqual(['Beta', 'Beta', 'Far']);
  expect(names([agreed])).toEqual(['Town', 'Near', 'Far']);
  expect(names([{ ...contested, precision: 'district' }])).toEqual(['Town', 'Near', 'Far']);
  const { lng: _lng, ...nowhere } = contested;
  expect(names([nowhere])).toEqual(['Town', 'Near', 'Far']);
});

describe('the places of a line’s caption', () => {
  const lines = (type: 'LineString' | 'MultiLineString', coordinates: unknown) =>
    ({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type, coordinates } }],
    }) as unknown as Lines;
  const [a, b, c] = [
    [46, 40],
    [46.5, 40],
    [47, 40.2],
  ];
  const middle = project(46.5, 40, 8);
  const view = { x: middle.x - 60, y: middle.y - 60, width: 120, height: 120 };

  it('are beside points of it in the view, right, left, above and below, the nearer first', () => {
    const spots = groundSpots(lines('LineString', [a, b, c]), 40, 14, 8, view);
    const [right, left, above, below] = spots;
    const [gap = 0] = spotDefaults.gapsPx;
    expect([right?.y, left?.y]).toEqual([right?.y, right?.y]);
    expect((right?.x ?? 0) - (left?.x ?? 0)).toBeCloseTo(2 * (20 + gap), 6);
    expect((below?.y ?? 0) - (above?.y ?? 0)).toBeCloseTo(2 * (7 + gap), 6);
    const on = spots.filter((_, i) => i % 4 === 0).map(({ x, y }) => ({ x: x - 20, y }));
    for (const { x, y } of on) {
      expect(x).toBeGreaterThanOrEqual(view.x);
      expect(x).toBeLessThanOrEqual(view.x + view.width + 20);
      expect(Math.abs(y - middle.y)).toBeLessThanOrEqual(60);
    }
    expect(spots.length).toBeGreaterThan(40);
  });

  it('are of each part of it', () => {
    const both = groundSpots(
      lines('MultiLineString', [
        [a, b],
        [b, c],
      ]),
      40,
      14,
      8,
      view,
    );
    const parts = [
      [a, b],
      [b, c],
    ].flatMap((part) => groundSpots(lines('LineString', part), 40, 14, 8, view));
    expect(both).toEqual(parts);
  });

  it('are none out of the view', () => {
    expect(groundSpots(lines('LineString', [a, b]), 40, 14, 8, { ...view, y: view.y + 200 })).toEqual([]);
    expect(groundSpots(lines('LineString', [a, b]), 40, 14, 8, { ...view, x: view.x + 400 })).toEqual([]);
  });

  it('of an area are none where it is too narrow', () => {
    const ring = [
      [46, 39.9],
      [47, 39.9],
      [47, 39.93],
      [46, 39.93],
      [46, 39.9],
    ];
    const area = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
    } as unknown as Areas;
    const wide = { ...view, x: middle.x - 300, width: 600, y: middle.y - 200, height: 400 };
    expect(groundSpots(area, 40, 60, 8, wide)).toEqual([]);
  });
});

describe('bodies that move', () => {
  const body = (x: number, y: number, more: object = {}) => ({ x, y, r: 10, mobility: 1, ...more });

  it('stay wholly in the view, if their place is in it', () => {
    const view = { x: 0, y: 0, width: 100, height: 100 };
    const points = relax([body(2, 50), body(50, 99), body(-5, 20)], [], undefined, view);
    expect(points[0]?.x).toBeCloseTo(14, 6);
    expect(points[1]?.y).toBeCloseTo(86, 6);
    expect(points[2]).toEqual({ x: -5, y: 20 });
  });

  it('keep to their greatest distance from their place, whatever pushes them', () => {
    const [moved] = relax([body(50, 50, { mostGapPx: 5 })], [{ x: 0, y: 0, width: 200, height: 200 }]);
    expect(Math.hypot((moved?.x ?? 0) - 50, (moved?.y ?? 0) - 50)).toBeLessThanOrEqual(15 + 1e-6);
  });

  it('stay in their land, though they are pushed across its border', () => {
    const land = { freePx: 0, holds: (x: number) => x < 60 } as never;
    const points = relax([body(50, 50, { land }), body(45, 50, { mobility: 0 })]);
    expect(points[0]?.x).toBeLessThan(60);
    expect(points[1]).toEqual({ x: 45, y: 50 });
  });
});
