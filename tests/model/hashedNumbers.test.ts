import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHashedNumbers } from '../../src/model/hashedNumbers';

const seeds = Int32Array.of(1, 2);

describe('numbers by hashed text', () => {
  it('are those of a map', () => {
    const steps = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat()), { maxLength: 3000 });
    fc.assert(
      fc.property(steps, (all) => {
        const numbers = createHashedNumbers(seeds);
        const map = new Map<string, number>();
        for (const [text, number] of all) {
          expect(numbers.get(text)).toBe(map.get(text) ?? -1);
          numbers.set(text, number);
          map.set(text, number);
        }
        expect(numbers.size).toBe(map.size);
        for (const [text, number] of map) expect(numbers.get(text)).toBe(number);
      }),
      { numRuns: 30 },
    );
  });

  it('tells apart a hundred thousand texts that differ in a figure', () => {
    const numbers = createHashedNumbers(seeds);
    for (let i = 0; i < 100_000; i++) numbers.set(`https://example.org/reports/${i}`, i);
    expect(numbers.size).toBe(100_000);
    for (let i = 0; i < 100_000; i++)
      if (numbers.get(`https://example.org/reports/${i}`) !== i) throw new Error(String(i));
  });
});
