type Sorted = { readonly length: number; readonly [index: number]: number };

/**
 * Lower bound by binary search: returns the first index in [`from`, `to`) whose value is at least `value`, in
 * an array sorted ascending; `to` if there is none.
 */
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
