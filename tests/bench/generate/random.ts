/** Numbers that a seed fixes. */
export type Random = {
  /** From 0 up to 1, not included. */
  unit(): number;
  /** A whole number from 0 up to `end`, not included. */
  below(end: number): number;
  /** Of the normal distribution: mean 0, deviation 1. */
  normal(): number;
};

/** The generator mulberry32 (Tommy Ettinger, public domain): the same numbers in every engine. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    unit,
    below: (end) => Math.floor(unit() * end),
    // Twelve uniform numbers: no logarithm, whose last bit differs between machines.
    normal() {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += unit();
      return sum;
    },
  };
}
