import { expect, test } from 'vitest';
import { precisions } from '../../../../src/model/place';
import { basemapBox } from '../sample';
import { groupMarks } from '../../../../src/views/map/layout/groupMarks';
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
