import { expect, test } from 'vitest';
import { placeChips } from '../../../src/views/map/placeChips';
import { boxesTouch, boxInside } from '../../../src/views/map/projection';

const view = { x: 0, y: 0, width: 1000, height: 500 };
const chip = (key: string, x: number, y: number) => ({ key, towards: { x, y }, width: 90, height: 24 });

test('puts a chip at the edge in the direction of its place', () => {
  const boxes = placeChips([chip('north', 0, -9), chip('west', -9, 0), chip('south-east', 9, 4.5)], view, []);
  expect(boxes.get('north')).toMatchObject({ y: 12 });
  expect(boxes.get('west')).toMatchObject({ x: 12 });
  expect(boxes.get('south-east')?.x).toBeGreaterThan(700);
});

test('keeps chips in view, off the cards and off each other', () => {
  const chips = Array.from({ length: 12 }, (_, i) => chip(`chip ${i}`, -9, -i / 10));
  const card = { x: 12, y: 200, width: 200, height: 100 };
  const boxes = [...placeChips(chips, view, [card]).values()];
  expect(boxes).toHaveLength(12);
  boxes.forEach((box, i) => {
    expect(boxInside(box, view, 12)).toBe(true);
    for (const other of [card, ...boxes.slice(i + 1)]) expect(boxesTouch(box, other)).toBe(false);
  });
});

test('leaves out a chip that finds no room', () => {
  expect(
    placeChips([chip('east', 1, 0)], { width: 200, height: 60 }, [{ x: 0, y: 0, width: 200, height: 60 }])
      .size,
  ).toBe(0);
});
