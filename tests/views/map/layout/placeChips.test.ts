import { expect, test } from 'vitest';
import { placeChips } from '../../../../src/views/map/layout/placeChips';
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
