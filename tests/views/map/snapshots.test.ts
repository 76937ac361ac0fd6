import { test } from 'vitest';
import { layoutMap } from '../../../src/views/map/layout/layout';
import { project } from '../../../src/views/map/layout/projection';
import { expectSvg } from '../../svg/expectSvg';
import { mapSvg } from '../../svg/mapSvg';
import { input, mark, place } from './sample';

function picture(...[marks, places]: Parameters<typeof input>): string {
  const zoom = 8;
  const middle = project(46.8, 39.9, zoom);
  const view = { x: middle.x - 200, y: middle.y - 130, width: 400, height: 260 };
  return mapSvg(layoutMap({ ...input(marks, places, zoom), visible: { view, cards: [], chips: [] } }), view);
}

test('each precision has a ring of its own', () => {
  const precisions = ['exact', 'settlement', 'district', 'region', 'line'] as const;
  const places = precisions.map((precision, i) => place(precision, 46.1 + i * 0.35, 39.6 + (i % 2) * 0.5));
  const marks = precisions.flatMap((precision, i) => [
    mark(2 * i, i, { precision, status: 'one-side', category: 0 }),
    mark(2 * i + 1, i, { precision, status: 'disputed', category: 1 }),
  ]);
  expectSvg('map-precision', picture(marks, places));
});

test('a crowd at one spot is moved apart, each with a line to its point', () => {
  const places = [
    place('Stepanakert / Khankendi', 46.75, 39.82),
    place('Shusha', 46.75, 39.76),
    place('Askeran', 46.83, 39.94),
    place('Karabakh', 46.75, 39.8),
  ];
  const marks = [
    ...[...Array(9).keys()].map((row) => mark(row, 0, { deathsLow: row, deathsHigh: 2 * row })),
    ...[9, 10, 11].map((row) => mark(row, 1)),
    mark(12, 2),
    ...[13, 14, 15].map((row) => mark(row, 3, { precision: 'region' })),
    ...[16, 17].map((row) => mark(row, 0, { role: 'seat' })),
  ];
  expectSvg('map-crowd', picture(marks, places));
});
