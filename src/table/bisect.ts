type Sorted = { readonly length: number; readonly [index: number]: number };

/** Finds the first index whose value is at least `value`, by bisection of rising values between `from` and `to`. */
export function firstAtLeast(sorted: Sorted, value: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
