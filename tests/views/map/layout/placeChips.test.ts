import { expect, test } from 'vitest';
import { placeChips, sideOf } from '../../../../src/views/map/layout/placeChips';
import { boxesTouch, boxInside } from '../../../../src/draw/box';

const view = { x: 0, y: 0, width: 1000, height: 500 };
const chip = (key: string, x: number, y: number) => ({
  key,
  towards: { x, y },
  weight: 1,
  width: 90,
  height: 24,
});

test('puts a chip at the edge in the direction of its place', () => {
  const chips = [chip('north', 0, -9), chip('west', -9, 0), chip('south-east', 9, 4)];
  const boxes = placeChips(chips, view, []);
  expect(boxes.get('north')).toMatchObject({ y: 12 });
  expect(boxes.get('west')).toMatchObject({ x: 12 });
  expect(boxes.get('south-east')?.x).toBeGreaterThan(700);
});

test('a side has its chips next to one another, in the order of their directions', () => {
  const chips = [3, -1, 2, 0, -3].map((y) => chip(`chip ${y}`, -9, y));
  const boxes = placeChips(chips, view, []);
  const rows = [-3, -1, 0, 2, 3].map((y) => boxes.get(`chip ${y}`)?.y ?? 0);
  rows.slice(1).forEach((y, i) => expect(y - (rows[i] ?? 0)).toBe(30));
});

test('what counts several places stands last on its side', () => {
  const chips = [{ ...chip('elsewhere', -9, -4), last: true }, chip('a', -9, 1), chip('b', -9, 2)];
  const boxes = placeChips(chips, view, []);
  expect(boxes.get('elsewhere')?.y).toBeGreaterThan(boxes.get('b')?.y ?? Infinity);
});

test('keeps chips in view, off the cards and off each other', () => {
  const chips = Array.from({ length: 12 }, (_, i) => chip(`chip ${i}`, -9, -i / 10));
  const card = { x: 12, y: 200, width: 200, height: 40 };
  const boxes = [...placeChips(chips, view, [card]).values()];
  expect(boxes).toHaveLength(12);
  boxes.forEach((box, i) => {
    expect(boxInside(box, view, 12)).toBe(true);
    for (const other of [card, ...boxes.slice(i + 1)]) expect(boxesTouch(box, other)).toBe(false);
  });
});

test('a side without room for all leaves out the lightest', () => {
  const chips = [3, 1, 2].map((weight) => ({ ...chip(`chip ${weight}`, 1, weight / 10), weight }));
  const boxes = placeChips(chips, { width: 200, height: 84 }, []);
  expect([...boxes.keys()].sort()).toEqual(['chip 2', 'chip 3']);
});

test('leaves out a chip that finds no room anywhere', () => {
  const taken = [{ x: 0, y: 0, width: 200, height: 60 }];
  expect(placeChips([chip('east', 1, 0)], { width: 200, height: 60 }, taken).size).toBe(0);
});

test.each([
  ['left', -9, 0, { x: 12, y: 240 }],
  ['right', 9, 0, { x: 898, y: 240 }],
  ['top', 0, -9, { x: 456, y: 12 }],
  ['bottom', 0, 9, { x: 456, y: 464 }],
  ['right, at the lower end', 9, 4, { x: 898, y: 462 }],
  ['right, above the middle', 9, -2, { x: 898, y: 126 }],
  ['left, below the middle', -9, 2, { x: 12, y: 348 }],
  ['bottom, right of the middle', 4, 9, { x: 564, y: 464 }],
  ['top, left of the middle', -4, -9, { x: 342, y: 12 }],
])('stands as near to its direction as may be: %s', (_name, x, y, at) => {
  expect(placeChips([chip('a', x, y)], view, []).get('a')).toEqual({ ...at, width: 90, height: 24 });
});

test.each([
  [2, 1, 'right'],
  [-2, 1, 'left'],
  [2, 1.01, 'bottom'],
  [2, -1.01, 'top'],
  [0, 0, 'right'],
  [0, -1, 'top'],
] as const)('a direction of %d, %d leaves the map by its %s', (x, y, side) => {
  expect(sideOf({ towards: { x, y } }, view)).toBe(side);
});

test('stands on the side that is asked for, whatever its direction', () => {
  const boxes = placeChips([{ ...chip('a', 9, 0), side: 'bottom' as const }], view, []);
  expect(boxes.get('a')).toMatchObject({ y: 464 });
});

test('goes past a card by the first free step, 6 px clear of it', () => {
  const card = (y: number, height: number) => [{ x: 0, y, width: 60, height }];
  expect(placeChips([chip('a', -9, 0)], view, card(250, 100)).get('a')).toMatchObject({ x: 12, y: 216 });
  expect(placeChips([chip('a', -9, 0)], view, card(100, 150)).get('a')).toMatchObject({ x: 12, y: 258 });
  // One that stands beyond doesn't matter.
  expect(
    placeChips([chip('a', -9, 0)], view, [{ x: 108, y: 200, width: 9, height: 99 }]).get('a'),
  ).toMatchObject({
    y: 240,
  });
  expect(
    placeChips([chip('a', -9, 0)], view, [{ x: 107, y: 200, width: 9, height: 99 }]).get('a'),
  ).not.toMatchObject({
    y: 240,
  });
});

test('the last one is left out last, and of equals the later one first', () => {
  const small = { width: 200, height: 84 };
  const three = ['a', 'b', 'c'].map((key, i) => chip(key, 1, i / 10));
  expect([...placeChips(three, small, []).keys()]).toEqual(['a', 'b']);
  const other = { ...chip('other', 1, -0.1), weight: 0, last: true };
  expect([...placeChips([other, ...three], small, []).keys()]).toEqual(['a', 'other']);
});

test('a row of chips fills a side to its end, no further', () => {
  const two = [chip('a', 1, 0), chip('b', 1, 0.1)];
  // Two of 24 px, 6 between, 12 to either end.
  expect(placeChips(two, { width: 200, height: 78 }, []).size).toBe(2);
  expect(placeChips(two, { width: 200, height: 77 }, []).size).toBe(1);
});
