import { describe, expect, test } from 'vitest';
import {
  labelDefaults,
  placeNames,
  thinCaptions,
  type Named,
} from '../../../../../src/views/map/layout/names/placeLabels';
import { boxesTouch } from '../../../../../src/draw/box';
import { measure } from '../../sample';

const ring = (x: number, y: number, more: Partial<Named> = {}): Named => ({
  x,
  y,
  r: 10,
  name: '',
  weight: 1,
  ...more,
});
const shusha = ring(0, 0, { name: 'Shusha' });
const view = { x: -200, y: -200, width: 400, height: 400 };

/** Where the name of the first thing stands: the side of its ring, or nowhere. */
function sideOf(things: readonly Named[], taken: Parameters<typeof placeNames>[2] = []): string {
  const label = placeNames(things, measure, taken, view).find(({ of }) => of === 0);
  if (!label) return 'nowhere';
  const { x, y, width, height } = label.box;
  const across = x >= 0 ? 'right' : x + width <= 0 ? 'left' : '';
  return across && y < 0 && y + height > 0 ? across : y < 0 ? 'above' : 'below';
}

describe('a name beside its ring', () => {
  const widthPx = measure('Shusha');
  const rightEdge = shusha.r + labelDefaults.gapPx + widthPx;

  test('stands to the right where nothing is', () => expect(sideOf([shusha])).toBe('right'));

  test.each([
    [0, 'right'],
    [-0.1, 'left'],
  ])('keeps two px to what is drawn already: %d more', (more, side) => {
    const card = { x: rightEdge + 2 + more, y: -50, width: 20, height: 100 };
    expect(sideOf([shusha], [card])).toBe(side);
  });

  test.each([
    [0, 'right'],
    [-0.1, 'left'],
  ])('stands four px nearer to its own ring than to another: %d more', (more, side) => {
    const other = ring(rightEdge + labelDefaults.gapPx + labelDefaults.nearerPx + 10 + more, 0);
    expect(sideOf([shusha, other])).toBe(side);
  });

  test.each([
    [0, 'right'],
    [-0.1, 'left'],
  ])('keeps two px to a seat, near as that may be: %d more', (more, side) => {
    expect(sideOf([shusha, ring(rightEdge + 2 + 10 + more, 0, { quiet: true })])).toBe(side);
  });

  test('is left out where it has no room, and where its ring is out of view', () => {
    expect(sideOf([shusha], [view])).toBe('nowhere');
    expect(sideOf([ring(-201, 0, { name: 'Shusha' })])).toBe('nowhere');
  });

  test('of the larger ring is placed first, of two alike that of the first', () => {
    const names = (a: number, b: number) =>
      placeNames(
        [ring(0, 0, { name: 'a', weight: a }), ring(60, 0, { name: 'b', weight: b })],
        measure,
        [],
        view,
      ).map(({ of }) => of);
    expect(names(1, 2)).toEqual([1, 0]);
    expect(names(2, 1)).toEqual([0, 1]);
    expect(names(1, 1)).toEqual([0, 1]);
  });

  test.each([
    ['Stepanakert / Khankendi', ['Stepanakert /', 'Khankendi']],
    ['Line of Contact', ['Line of', 'Contact']],
    ['Khojaly Town', undefined],
  ])(
    '%s is written in two lines where one is too long, cut at its slash or near its middle',
    (name, lines) => {
      const wide = Math.max(...(lines ?? [name]).map(measure));
      const narrow = { x: -wide / 2 - 6, y: -60, width: wide + 12, height: 120 };
      const [label] = placeNames([ring(0, 0, { name })], measure, [], lines ? narrow : view);
      expect(label?.lines).toEqual(lines ?? [name]);
    },
  );
});

describe('captions of the base map', () => {
  const caption = (x: number, y: number, dot = false) => ({
    text: 'Kura',
    spots: [{ x, y }],
    dot,
    width: 40,
    height: 14,
  });
  const placed = (...[captions, rings, taken]: Partial<Parameters<typeof thinCaptions>>) =>
    thinCaptions(captions ?? [], rings ?? [], taken ?? [], view).map(({ of }) => of);

  test.each([
    ['5 px apart', 45, [0, 1]],
    ['nearer', 44.9, [0]],
  ])('stand beside each other where they are %s', (_, x, expected) =>
    expect(placed([caption(0, 0), caption(x, 0)])).toEqual(expected),
  );

  test.each([
    ['5 px apart', 19, [0, 1]],
    ['nearer', 18.9, [0]],
  ])('stand under each other where they are %s', (_, y, expected) =>
    expect(placed([caption(0, 0), caption(0, y)])).toEqual(expected),
  );

  test.each([
    ['4 px from a name', 24, [0]],
    ['nearer', 23.9, []],
  ])('stand %s or not at all', (_, x, expected) =>
    expect(placed([caption(0, 0)], [], [{ x, y: -7, width: 30, height: 14 }])).toEqual(expected),
  );

  test.each([
    ['more than 4 px from a ring', 34.1, [0]],
    ['nearer', 34, []],
  ])('stand %s or not at all', (_, x, expected) =>
    expect(placed([caption(0, 0)], [{ x, y: 0, r: 10 }])).toEqual(expected),
  );

  test.each([
    ['4 px from the edge', -176, [0]],
    ['nearer', -176.1, []],
  ])('stand %s or not at all', (_, x, expected) => expect(placed([caption(x, 0)])).toEqual(expected));

  test('take the first of their spots that is free, and no other', () => {
    const spots = [
      { x: 0, y: 0 },
      { x: 80, y: 0 },
      { x: 80, y: 60 },
    ];
    const [one] = thinCaptions([{ ...caption(0, 0), spots }], [{ x: 0, y: 0, r: 5 }], [], view);
    expect(one?.box).toEqual({ x: 60, y: -7, width: 40, height: 14 });
    expect(one?.dot).toBeUndefined();
  });

  test('of a town stand right of its dot, else left of it', () => {
    const beside = { x: 20, y: -7, width: 10, height: 14 };
    const [free] = thinCaptions([caption(0, 0, true)], [], [], view);
    const [moved] = thinCaptions([caption(0, 0, true)], [], [beside], view);
    expect(free?.box.x).toBe(-3);
    expect(moved && moved.box.x + moved.box.width).toBe(3);
    expect(moved && boxesTouch(moved.box, beside, 4)).toBe(false);
    expect([free?.dot, moved?.dot]).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });
});
