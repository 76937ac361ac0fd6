const lowest = -(2 ** 31);
const highest = 2 ** 31 - 1;

/** Returns the nearest whole number of 32 bits: in minutes from the year −2113 to 6052, the ends for anything beyond. */
export function toInt32(value: number): number {
  return Math.min(highest, Math.max(lowest, Math.trunc(value)));
}
