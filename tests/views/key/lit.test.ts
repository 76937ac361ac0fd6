import { describe, expect, it } from 'vitest';
import { isLit } from '../../../src/state/session/lit';
import { fillItems, ringItems, sizeItems, spreadItem } from '../../../src/views/key/keyItems';
import { ownLooks } from '../../../src/scale/ownLooks';
import { categoryLit, shapeItems } from '../../../src/views/key/keyItems';
import { strengthOf } from '../../../src/views/map/density/strengthOf';
import { layoutMap } from '../../../src/views/map/layout/layout';
import { input, mark, warMarks } from '../map/sample';

const { marks, places } = await warMarks();
const lits = (items: readonly { readonly lit: Parameters<typeof isLit>[1] }[]) => items.map(({ lit }) => lit);
const count = (lit: Parameters<typeof isLit>[1]) => marks.filter((each) => isLit(each, lit)).length;

describe('an item of the key', () => {
  it.each([
    ['fills', lits(fillItems)],
    ['sizes', lits(sizeItems)],
    ['categories', Array.from({ length: 11 }, (_, index) => categoryLit(index))],
  ])('of the %s lights each event of the war once', (_, all) => {
    for (const each of marks) expect(all.filter((lit) => isLit(each, lit))).toHaveLength(1);
    expect(all.reduce((sum, lit) => sum + count(lit), 0)).toBe(marks.length);
  });

  it('of the shapes lights each event of any dataset once, also those of the kinds that share one', () => {
    const drawn = ownLooks(
      Array.from({ length: 20 }, (_, index) => ({ id: `c${index}`, title: '' })),
      [7, 7, 3],
    );
    const items = shapeItems(drawn);
    expect(items).toHaveLength(13);
    expect(items.map(({ first }) => first.glyph).slice(0, 2)).toEqual(['square', 'triangle']);
    expect(items.at(-1)).toMatchObject({ key: 'others', count: 8, first: { glyph: 'others' } });
    for (let category = 0; category < 20; category++)
      expect(items.filter(({ lit }) => isLit(mark(0, 0, { category }), lit))).toHaveLength(1);
  });

  it('of the rings lights each event that has a place once, and no other', () => {
    for (const each of marks)
      expect(lits(ringItems).filter((lit) => isLit(each, lit))).toHaveLength(each.place < 0 ? 0 : 1);
    expect(ringItems.filter(({ lit }) => count(lit) === 0).map(({ id }) => id)).toEqual(['bare']);
  });

  it('of the thin ring lights what the map draws with one', () => {
    expect(isLit(mark(0, 0, { deathsLow: 2, deathsHigh: 9 }), spreadItem.lit)).toBe(true);
    expect(isLit(mark(0, 0, { deathsLow: 2, deathsHigh: 2 }), spreadItem.lit)).toBe(false);
    // Beyond the largest mark no second ring is seen.
    expect(isLit(mark(0, 0, { deathsLow: 30, deathsHigh: 90 }), spreadItem.lit)).toBe(false);
    expect(count(spreadItem.lit)).toBeGreaterThan(0);
  });

  it.each([
    ['not-stated', 'tint'],
    ['documented', 'solid'],
    ['corroborated', 'solid'],
    ['disputed', 'half'],
    ['one-side', 'hollow'],
    ['retracted', 'hollow'],
  ] as const)('takes what is %s for %s', (status, fill) => {
    const lit = fillItems.filter((item) => isLit(mark(0, 0, { status }), item.lit)).map((item) => item.fill);
    expect(lit).toEqual([fill]);
  });

  it('dims the rings that hold none of its events that pass, and no other', () => {
    const { rings } = layoutMap(input(marks, places));
    const passing = new Set(marks.filter(({ key }) => key % 2 === 0).map(({ key }) => key));
    for (const { lit } of [...fillItems, ...ringItems, ...sizeItems])
      for (const ring of rings) {
        const holds = ring.group.marks.some((each) => passing.has(each.key) && isLit(each, lit));
        expect(strengthOf(ring, { lit, passing })).toBe(holds ? 1 : 0.28);
        expect(strengthOf(ring, { lit: undefined, passing })).toBe(1);
      }
  });
});
