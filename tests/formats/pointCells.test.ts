import { expect, test } from 'vitest';
import { readCoordinate } from '../../src/formats/columns/numbers';
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
  ['see geo:12.5,22.25', undefined],
  ['12.25N 22.5E', '12.25 22.5'],
  ['12.25n,22.5o', undefined],
  ['12.25S ; 22.5W', '-12.25 -22.5'],
  ['12.25N 22.5E x', undefined],
  ['N 12.25 E 22.5', undefined],
  ['12.5, 22.25, high', undefined],
  ['12.5, 22.25, 300, 2', '12.5 22.25'],
  ['12,5;22,25', '12.5 22.25'],
  ['12.5\u00a0\n22.25', '12.5 22.25'],
  ['POINT M(22.25 12.5 1)', '12.5 22.25'],
  ['multipoint(22.25 12.5)', undefined],
  ['90, 180', '90 180'],
  ['-90, -180', '-90 -180'],
  ['90, 180.5', 'coordinates-unreadable'],
  ['180, 90', 'coordinates-swapped'],
  ['180.5, 90', 'coordinates-unreadable'],
  ['0, 22.25', '0 22.25'],
  ['12.5, 0', '12.5 0'],
  [`${' '.repeat(110)}12.5, 22.25`, undefined],
])('a cell of %s is %s', (cell, expected, lngFirst) => {
  const read = readPointCell(cell, lngFirst);
  expect(read?.kind === 'point' ? `${read.lat} ${read.lng}` : read?.code).toBe(expected);
});

test.each<[text: string, degrees: number | undefined]>([
  ['12.5', 12.5],
  ['-12,5', -12.5],
  ['\u221212.5', -12.5],
  ['+12.', 12],
  ['1.25e1', 12.5],
  ['1.25E+0001', undefined],
  ['.5', undefined],
  ['12.5.5', undefined],
  ['x12.5', undefined],
  ['12°', 12],
  ['12º30', 12.5],
  ['-12°30′', -12.5],
  ['+12°30′', 12.5],
  ['12 30 36N', 12.51],
  ['S 12 30', -12.5],
  ['12°30’36”w', -12.51],
  ['12°30\'36.36"E', 12.5101],
  ['-12°30′S', undefined],
  ['N12°E', undefined],
  ['12 30', undefined],
  ['12°60′', undefined],
  ['12°30′60″', undefined],
  ['12°59′59″', 12 + 59 / 60 + 59 / 3600],
  ['12°30′0″1', undefined],
  ['1212°', undefined],
  ['°', undefined],
  ['N', undefined],
  [`12°${' '.repeat(50)}30′`, undefined],
])('the degrees “%s” are %s', (text, degrees) => {
  const read = readCoordinate(text);
  if (degrees === undefined) expect(read).toBeUndefined();
  else expect(read).toBeCloseTo(degrees, 9);
});
