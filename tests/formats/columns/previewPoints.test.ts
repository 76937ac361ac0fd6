import { expect, it } from 'vitest';
import { previewPoints } from '../../../src/formats/columns/previewPoints';
import type { TableHead } from '../../../src/formats/columns/proposal';

const format = 'conflict-timeline-columns/1' as const;

function headOf(columns: readonly string[], rows: readonly (readonly string[])[]): TableHead {
  return { columns, headingsRow: 1, rows, rowNumbers: rows.map((_, index) => index + 2) };
}

const degrees = headOf(
  ['lat', 'lon'],
  [
    ['12.5', '22.5'],
    ['12.5', '22.5'],
    ['-8', '31'],
    ['120', '31'],
    ['0', '0'],
    ['north', '31'],
    ['', ''],
    ['5', ''],
  ],
);

it('finds each point once, counts rows that have one, and those whose coordinates are none', () => {
  const draft = { format, point: { lat: 'lat', lng: 'lon' } };
  expect(previewPoints(degrees, draft)).toEqual({
    points: [
      { lng: 22.5, lat: 12.5 },
      { lng: 31, lat: -8 },
    ],
    count: 3,
    // Beyond 90°, 0, 0, no number, half a point.
    wrong: 4,
  });
});

it('follows a swap of the columns, before dates and title are known', () => {
  const { points, wrong } = previewPoints(degrees, { format, point: { lat: 'lon', lng: 'lat' } });
  expect(points).toContainEqual({ lng: 12.5, lat: 22.5 });
  expect(points).toContainEqual({ lng: 120, lat: 31 });
  expect(wrong).toBe(3);
});

it('reads both from one cell, whatever place and precision say', () => {
  const head = headOf(
    ['town', 'where', 'geo'],
    [
      ['A', 'Point(22.5 12.5)', 'x'],
      ['A', '12.5, 22.5', 'y'],
      ['B', 'there', 'z'],
    ],
  );
  const precision = { column: 'geo', words: {}, warn: 'unknown' as const };
  expect(previewPoints(head, { format, place: 'town', precision, point: { both: 'where' } })).toEqual({
    points: [{ lng: 22.5, lat: 12.5 }],
    count: 2,
    wrong: 1,
  });
});

it('has none without a column of points, or with half of one', () => {
  const none = { points: [], count: 0, wrong: 0 };
  expect(previewPoints(degrees, { format })).toEqual(none);
  expect(previewPoints(degrees, { format, point: { lat: 'lat', lng: '' } })).toEqual(none);
});
