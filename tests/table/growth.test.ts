import { describe, expect, it } from 'vitest';
import { closeDirections } from '../../src/model/direction';
import { createIdIndexBuilder } from '../../src/table/idIndex';
import { distinctLists } from '../../src/table/lists';
import { collidingIds, plainSeed } from './collidingIds';

function comparedFor(ids: readonly string[], seed?: number): number {
  const builder = createIdIndexBuilder(seed);
  for (const id of ids) expect(builder.add(id)).toBeGreaterThanOrEqual(0);
  return builder.compared;
}

describe('the work for twice as much is hardly more than twice', () => {
  const ids = collidingIds(12);

  it('ids that collide without a seed', () => {
    // The oracle of this test: unseeded, each is compared with all before it.
    expect(comparedFor(ids.slice(0, 1024), plainSeed)).toBe((1024 * 1023) / 2);
    for (const seed of [undefined, 1, -1, 123_456_789]) {
      expect(comparedFor(ids, seed)).toBeLessThan(ids.length);
    }
  });

  it.each([1, 2, 4])(
    'lists with each value once a row, of %i·10⁵ values, look at each value once',
    (times) => {
      const length = times * 100_000;
      let reads = 0;
      const values = new Proxy(
        Int32Array.from({ length }, (_, i) => (i * 7) % 65_000),
        {
          get(target, key) {
            if (typeof key === 'string' && key !== 'length') reads++;
            return Reflect.get(target, key, target) as unknown;
          },
        },
      );
      const { starts, values: distinct } = distinctLists(
        { starts: Uint32Array.of(0, length), values },
        65_000,
      );
      expect([...starts]).toEqual([0, 65_000]);
      expect(new Set(distinct).size).toBe(65_000);
      expect(reads).toBe(length);
    },
  );

  it('direction marks that open and close', () => {
    const opened = (n: number) =>
      '\u202a'.repeat(n) + '\u2066'.repeat(n) + '\u2069'.repeat(n) + '\u202c'.repeat(n);
    // Quadratic, this took minutes; the limit of the test would end it.
    expect(closeDirections(opened(1_000_000))).toBe(opened(1_000_000));
    expect(closeDirections(`a\u202a${'\u2069'.repeat(1_000_000)}`)).toMatch(/\u202c$/);
    expect(closeDirections('\u2066\u202a\u2066b\u2069\u2069c\u202a')).toBe(
      '\u2066\u202a\u2066b\u2069\u2069c\u202a\u202c',
    );
  });
});
