import { expect, test } from 'vitest';
import { basemapBox } from '../../sample';
import { groupMarks } from '../../../../../src/views/map/layout/groupMarks';
import { joinExact } from '../../../../../src/views/map/layout/rings/joinExact';
import { mark, place } from '../../sample';

const places = [
  place('Stepanakert', 46.7519, 39.8153),
  place('Shusha', 46.7486, 39.7583),
  place('a cathedral of Shusha', 46.7476, 39.759),
];
const cathedral = mark(9, 2, { precision: 'exact' });
const rings = (zoom: number, ...marks: readonly ReturnType<typeof mark>[]) =>
  joinExact(groupMarks(marks, places, basemapBox), zoom).rings.map((ring) => [
    places[ring.place]?.id,
    ring.marks.length,
  ]);

test('an exact place joins the ring of its settlement, until the zoom separates them', () => {
  expect(rings(8, cathedral, mark(0, 0), mark(1, 1))).toEqual([
    ['Stepanakert', 1],
    ['Shusha', 2],
  ]);
  expect(rings(16, cathedral, mark(1, 1))).toHaveLength(2);
});

test('an exact place never joins another settlement, even where its own has no events', () => {
  expect(rings(8, cathedral, ...Array.from({ length: 12 }, (_, row) => mark(row, 0)))).toContainEqual([
    'a cathedral of Shusha',
    1,
  ]);
});
