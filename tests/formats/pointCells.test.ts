import { expect, test } from 'vitest';
import { readPointCell } from '../../src/formats/columns/points';

test.each<[cell: string, expected: string | undefined, lngFirst?: boolean]>([
  ['12.5, 22.25', '12.5 22.25'],
  ['12.5,22.25', '12.5 22.25'],
  ['12.5 22.25', '12.5 22.25'],
  ['12,5; 22,25', '12.5 22.25'],
  ['(12.5, 22.25)', '12.5 22.25'],
  ['[22.25, 12.5]', '12.5 22.25', true],
  ['Point(22.25 12.5)', '12.5 22.25'],
  ['SRID=4326; POINT Z (22.25 12.5 300)', '12.5 22.25'],
  ['geo:12.5,22.25;u=35', '12.5 22.25'],
  ['12°30′N 22°15′E', '12.5 22.25'],
  ['12°30′00″S, 22°15′00″W', '-12.5 -22.25'],
  ['12.5, 22.25, 300', '12.5 22.25'],
  ['116.4, 39.9', 'coordinates-swapped'],
  ['0, 0', 'coordinates-zero'],
  ['91, 181', 'coordinates-unreadable'],
  ['Point(22.25 12.5', undefined],
  ['12.5', undefined],
  ['Oldford, Norland', undefined],
  ['', undefined],
])('a cell of %s is %s', (cell, expected, lngFirst) => {
  const read = readPointCell(cell, lngFirst);
  expect(read?.kind === 'point' ? `${read.lat} ${read.lng}` : read?.code).toBe(expected);
});
