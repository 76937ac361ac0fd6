const lowest = -(2 ** 31);
const highest = 2 ** 31 - 1;

/**
 * Truncates a number to an integer and clamps it to the Int32 range, which in minutes since 1970 spans the
 * years −2113 to 6052.
 */
export function toInt32(value: number): number {
  return Math.min(highest, Math.max(lowest, Math.trunc(value)));
}
