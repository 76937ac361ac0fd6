import { layoutMap } from '../../src/views/map/layout/layout';
import { project } from '../../src/views/map/layout/projection';
import type { Palette } from '../../src/scale/palette';
import type { LayoutInput } from '../../src/views/map/layout/mapLayout';
import { mark, measure, place } from '../views/map/marks';
import { mapSvg } from './mapSvg';

const zoom = 8;
const middle = project(46.8, 39.9, zoom);
const view = { x: middle.x - 200, y: middle.y - 130, width: 400, height: 260 };

function picture({ marks, places }: Pick<LayoutInput, 'marks' | 'places'>, palette: Palette): string {
  const nameOf = (index: number) => places[index]?.id ?? '';
  const input = { marks, places, zoom, box: [38, 38, 52, 44.5], measure, nameOf } as const;
  return mapSvg(layoutMap({ ...input, visible: { view, cards: [], chips: [] } }), view, palette);
}

/** A ring of its own for each precision. */
function precisions(): Pick<LayoutInput, 'marks' | 'places'> {
  const all = ['exact', 'settlement', 'district', 'region', 'line'] as const;
  return {
    places: all.map((precision, i) => place(precision, 46.1 + i * 0.35, 39.6 + (i % 2) * 0.5)),
    marks: all.flatMap((precision, i) => [
      mark(2 * i, i, { precision, status: 'one-side', category: 0 }),
      mark(2 * i + 1, i, { precision, status: 'disputed', category: 1 }),
    ]),
  };
}

/** Several places at one spot, which are moved apart, each with a line to its point. */
function crowd(): Pick<LayoutInput, 'marks' | 'places'> {
  return {
    places: [
      place('Stepanakert / Khankendi', 46.75, 39.82),
      place('Shusha', 46.75, 39.76),
      place('Askeran', 46.83, 39.94),
      place('Karabakh', 46.75, 39.8),
    ],
    marks: [
      ...[...Array(9).keys()].map((row) => mark(row, 0, { deathsLow: row, deathsHigh: 2 * row })),
      ...[9, 10, 11].map((row) => mark(row, 1)),
      mark(12, 2),
      ...[13, 14, 15].map((row) => mark(row, 3, { precision: 'region' })),
      ...[16, 17].map((row) => mark(row, 0, { role: 'seat' })),
    ],
  };
}

/** Snapshots of the map's layout by name: each makes its picture. */
export const mapCases = {
  'map-precision': (palette: Palette) => picture(precisions(), palette),
  'map-crowd': (palette: Palette) => picture(crowd(), palette),
};
