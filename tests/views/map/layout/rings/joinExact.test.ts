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

/** Exact places so many km north of a settlement at the equator, where a degree is one of longitude too. */
const joined = (zoom: number, km: number, more = 0, east = 0) => {
  const here = [place('a town', 10, 0), place('a house', 10 + east / 111.2, km / 111.2)];
  const marks = [
    ...Array.from({ length: 1 + more }, (_, row) => mark(row, 0)),
    mark(9, 1, { precision: 'exact' }),
  ];
  return joinExact(groupMarks(marks, here, [0, -5, 20, 5]), zoom).rings.length === 1;
};

test.each([
  [2.99, 0, true],
  [3.01, 0, false],
  [0, 2.99, true],
  [0, -3.01, false],
  [2.2, 2.2, false],
])('an exact place %d km north and %d km east of a town lies in it: %s', (km, east, isIn) => {
  expect(joined(8, km, 0, east)).toBe(isIn);
});

test('joins as long as its ring would touch that of its town, larger with more events', () => {
  // At zoom 13 a km is some 52 px; the rings of two events reach 25.9.
  expect([joined(13, 0.49), joined(13, 0.51)]).toEqual([true, false]);
  expect([joined(13, 0.6, 7), joined(13, 0.75, 7)]).toEqual([true, false]);
});

test('joins the nearer of two towns, in time order, and leaves all else as it was', () => {
  const here = [place('far', 10, 0.02), place('near', 10, 0.01), place('house', 10, 0.012)];
  const marks = [
    mark(0, 0),
    mark(8, 1),
    mark(1, 1),
    mark(3, 2, { precision: 'exact' }),
    mark(4, 0, { role: 'seat' }),
  ];
  const grouped = groupMarks(marks, here, [0, -5, 20, 5]);
  const { rings, ...rest } = joinExact(grouped, 8);
  expect(
    rings.map(({ place: at, style, marks: members }) => [at, style, members.map(({ id }) => id)]),
  ).toEqual([
    [0, 'settlement', ['e0']],
    [1, 'settlement', ['e1', 'e3', 'e8']],
  ]);
  const { rings: _before, ...same } = grouped;
  expect(rest).toEqual(same);
});

test('several exact places join one town', () => {
  const here = [place('town', 10, 0), place('one', 10, 0.001), place('two', 10, -0.001)];
  const exact = { precision: 'exact' } as const;
  const marks = [mark(0, 0), mark(1, 1, exact), mark(2, 2, exact)];
  expect(
    joinExact(groupMarks(marks, here, [0, -5, 20, 5]), 8).rings.map(({ marks: { length } }) => length),
  ).toEqual([3]);
});
