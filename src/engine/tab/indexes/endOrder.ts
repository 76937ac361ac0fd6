const digitBits = 11;
const digits = 1 << digitBits;

/** Sorts row indexes by end minute with a stable radix sort of three 11-bit digits: O(n). */
export function endOrderOf(endMinute: Int32Array): Uint32Array {
  let from = Uint32Array.from(endMinute, (_, row) => row);
  let to = new Uint32Array(endMinute.length);
  const starts = new Uint32Array(digits);
  for (let shift = 0; shift < 32; shift += digitBits) {
    starts.fill(0);
    for (let i = 0; i < endMinute.length; i++) {
      const digit = digitOf(endMinute[i] as number, shift);
      starts[digit] = (starts[digit] as number) + 1;
    }
    for (let digit = 0, sum = 0; digit < digits; digit++) {
      const count = starts[digit] as number;
      starts[digit] = sum;
      sum += count;
    }
    for (let i = 0; i < from.length; i++) {
      const row = from[i] as number;
      const digit = digitOf(endMinute[row] as number, shift);
      const at = starts[digit] as number;
      to[at] = row;
      starts[digit] = at + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Returns one radix digit of a minute, with the sign bit inverted so that negative minutes sort first. */
function digitOf(value: number, shift: number): number {
  return ((value ^ 0x80000000) >>> shift) & (digits - 1);
}
