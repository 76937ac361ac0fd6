import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctLists, listsByOwner, reorderLists, type Lists } from '../../src/table/lists';
import { properties } from '../seed';

const listsOf = (rows: readonly (readonly number[])[]): Lists => ({
  starts: Uint32Array.from([0, ...rows.map((_, i) => rows.slice(0, i + 1).flat().length)]),
  values: Int32Array.from(rows.flat()),
});
const rowsOf = ({ starts, values }: Lists) =>
  Array.from({ length: starts.length - 1 }, (_, row) => [...values.subarray(starts[row], starts[row + 1])]);

const rows = fc.array(fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 5 }), { maxLength: 8 });

describe('lists of numbers', () => {
  it('come in another order, with other values', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (given, keys) => {
        const order = Uint32Array.from(given.keys());
        const key = [...keys.take(given.length)];
        order.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0));
        const moved = rowsOf(reorderLists(listsOf(given), order, (value) => value * 3));
        expect(moved).toEqual(Array.from(order, (row) => given[row]?.map((value) => value * 3)));
      }),
      properties,
    );
  });

  it('have each value once a row, where it came first, and none below 0', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const expected = given.map((row) => [...new Set(row)].filter((value) => value >= 0));
        expect(rowsOf(distinctLists(listsOf(given), 10))).toEqual(expected);
      }),
      properties,
    );
  });

  it('are made of the owner of each item; −1 owns nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 6 })), (owners) => {
        const items = [...owners.keys()];
        const expected = [0, 1, 2, 3, 4, 5, 6].map((owner) => items.filter((item) => owners[item] === owner));
        expect(rowsOf(listsByOwner(Int32Array.from(owners), 7))).toEqual(expected);
      }),
      properties,
    );
  });

  it.each([
    [undefined, 4],
    [2 ** 16 + 1, 4],
    [2 ** 16, 2],
    [2 ** 8 + 1, 2],
    [2 ** 8, 1],
    [1, 1],
  ])('of values below %s take %i bytes each', (end, bytes) => {
    const highest = Math.min(end ?? 2 ** 30, 2 ** 30) - 1;
    const { values } = reorderLists(listsOf([[0]]), Uint32Array.of(0), () => highest, end);
    expect([values.BYTES_PER_ELEMENT, values[0]]).toEqual([bytes, highest]);
    if (end !== undefined) expect(distinctLists(listsOf([[0]]), end).values.BYTES_PER_ELEMENT).toBe(bytes);
  });
});
