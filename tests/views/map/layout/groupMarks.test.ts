import { expect, test } from 'vitest';
import { precisions } from '../../../../src/model/place';
import { basemapBox } from '../sample';
import { contains, groupMarks } from '../../../../src/views/map/layout/groupMarks';
import { mark, place } from '../sample';

const places = [
  place('Shusha', 46.75, 39.76),
  place('Moscow', 37.62, 55.76),
  { id: 'nowhere', names: {}, precision: 'unknown' } as const,
];

test('never counts a seat or a venue among what happened', () => {
  const marks = [
    mark(0, 0),
    mark(1, 0, { role: 'seat' }),
    mark(2, 0, { role: 'venue' }),
    mark(3, 0, { role: 'target' }),
  ];
  const { rings, seats } = groupMarks(marks, places, basemapBox);
  expect(rings.map(({ marks: members }) => members.map(({ key }) => key))).toEqual([[0, 3]]);
  expect(seats.map(({ marks: members }) => members.map(({ key }) => key))).toEqual([[1, 2]]);
});

test('puts places beyond the map outside, whatever happened there', () => {
  const { rings, outside } = groupMarks([mark(0, 1), mark(1, 1, { role: 'seat' })], places, basemapBox);
  expect(rings).toEqual([]);
  expect(outside.map(({ marks: members }) => members.length)).toEqual([2]);
});

test('counts what has no place, or a place without a point', () => {
  const { placeless } = groupMarks([mark(0, -1), mark(1, 2)], places, basemapBox);
  expect(placeless.map(({ key }) => key)).toEqual([0, 1]);
});

test.each([
  ['exact', 'exact'],
  ['settlement', 'settlement'],
  ['district', 'district'],
  ['region', 'region'],
  ['country', 'region'],
  ['line', 'line'],
  ['unknown', 'region'],
  ['not-stated', 'bare'],
] as const)('draws a place of precision %s as %s', (precision, style) => {
  expect(precisions).toContain(precision);
  expect(groupMarks([mark(0, 0, { precision })], places, basemapBox).rings[0]?.style).toBe(style);
});

test('draws sharper events with the vaguer ones of their place where those are the most, never the reverse', () => {
  const vague = mark(0, 0, { precision: 'district' });
  const sharp = [mark(1, 0), mark(2, 0)];
  const styles = (marks: Parameters<typeof groupMarks>[0]) =>
    groupMarks(marks, places, basemapBox).rings.map((ring) => [ring.style, ring.marks.length]);
  expect(styles([vague, ...sharp.slice(0, 1)])).toEqual([['district', 2]]);
  expect(styles([vague, ...sharp])).toEqual([
    ['district', 1],
    ['settlement', 2],
  ]);
});

test('a group tells its place, its point and its marks in time order', () => {
  const marks = [mark(5, 0, { precision: 'district' }), mark(2, 0), mark(3, 0, { start: 2, end: 9 })];
  const { rings } = groupMarks(
    [marks[0], marks[2], marks[1]].flatMap((of) => of ?? []),
    places,
    basemapBox,
  );
  expect(rings.map(({ marks: members, ...of }) => [of, members.map(({ id }) => id)])).toEqual([
    [{ key: '0/district', place: 0, style: 'district', lng: 46.75, lat: 39.76 }, ['e5']],
    [{ key: '0/settlement', place: 0, style: 'settlement', lng: 46.75, lat: 39.76 }, ['e2', 'e3']],
  ]);
  const { seats, outside } = groupMarks([mark(0, 0, { role: 'seat' }), mark(1, 1)], places, basemapBox);
  expect([...seats, ...outside].map(({ key, style }) => [key, style])).toEqual([
    ['0/settlement', 'settlement'],
    ['1/settlement', 'settlement'],
  ]);
});

test.each([
  ['exact settlement district', 'settlement:2 district:1'],
  ['exact exact settlement district district', 'district:5'],
  ['exact district settlement settlement', 'district:1 settlement:3'],
  ['exact region', 'region:2'],
  ['region not-stated', 'bare:2'],
  ['exact exact settlement', 'exact:2 settlement:1'],
  ['line exact region line', 'line:2 region:2'],
  ['line settlement', 'line:1 settlement:1'],
  ['settlement exact district district', 'district:4'],
])('events known as %s stand in the rings %s', (known, expected) => {
  const marks = known.split(' ').map((precision, row) => mark(row, 0, { precision: precision as 'exact' }));
  const sizes = groupMarks(marks, places, basemapBox).rings.map(
    ({ style, marks: { length } }) => `${style}:${length}`,
  );
  expect(sizes.sort()).toEqual(expected.split(' ').sort());
});

test.each([
  [44, 39, true],
  [45, 40, true],
  [43.9, 39.5, false],
  [45.1, 39.5, false],
  [44.5, 38.9, false],
  [44.5, 40.1, false],
])('a box from 44, 39 to 45, 40 holds %d, %d: %s', (lng, lat, held) => {
  expect(contains([44, 39, 45, 40], lng, lat)).toBe(held);
});
