const orders = new WeakMap<Int32Array, Uint32Array>();

/**
 * The rows in the order of their ends, sorted once for as long as the ends are the same. Whole days are counted
 * without: it is for what ends between two moments.
 */
export function rowsByEnd(endMinute: Int32Array): Uint32Array {
  const known = orders.get(endMinute);
  if (known) return known;
  const order = sortedOrder(endMinute);
  orders.set(endMinute, order);
  return order;
}

const digitBits = 11;
const digits = 1 << digitBits;

/** Sorts by three digits of 11 bits each, the least first: O(n), and equal values keep their order. */
function sortedOrder(values: Int32Array): Uint32Array {
  let from = Uint32Array.from(values, (_, row) => row);
  let to = new Uint32Array(values.length);
  const starts = new Uint32Array(digits);
  for (let shift = 0; shift < 32; shift += digitBits) {
    starts.fill(0);
    for (let i = 0; i < values.length; i++) {
      const digit = digitOf(values[i] as number, shift);
      starts[digit] = (starts[digit] as number) + 1;
    }
    for (let digit = 0, sum = 0; digit < digits; digit++) {
      const count = starts[digit] as number;
      starts[digit] = sum;
      sum += count;
    }
    for (let i = 0; i < from.length; i++) {
      const row = from[i] as number;
      const digit = digitOf(values[row] as number, shift);
      const at = starts[digit] as number;
      to[at] = row;
      starts[digit] = at + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** The sign is turned, so that what lies before 1970 comes first. */
function digitOf(value: number, shift: number): number {
  return ((value ^ 0x80000000) >>> shift) & (digits - 1);
}
