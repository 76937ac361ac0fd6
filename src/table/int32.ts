const lowest = -(2 ** 31);
const highest = 2 ** 31 - 1;

/** Rounds a number and clamps it to the range of Int32: in minutes, the years −2113 to 6052. */
export function toInt32(value: number): number {
  return Math.min(highest, Math.max(lowest, Math.trunc(value)));
}
