/**
 * Lists of numbers, one per row, flattened into one array: row i has `values[starts[i]]` up to, excluding,
 * `values[starts[i + 1]]`.
 */
export type Lists = {
  /** Offset of each row's list in `values`, followed by the end of the last list. */
  readonly starts: Uint32Array;
  readonly values: Int32Array | Uint16Array | Uint8Array;
};

/**
 * Allocates an integer array with the fewest bytes per value that hold 0 to `end` − 1; 32 bits signed if
 * `end` is undefined, for values that may be −1.
 */
function narrow(length: number, end: number | undefined): Int32Array | Uint16Array | Uint8Array {
  if (end === undefined || end > 2 ** 16) return new Int32Array(length);
  return end > 2 ** 8 ? new Uint16Array(length) : new Uint8Array(length);
}

/**
 * Reorders flattened lists: row i of the result is row `order[i]` of the input, each value passed through
 * `map`. `end`: exclusive upper bound of values that are never negative, to store them in fewer bytes.
 * Default: 32 bits.
 */
export function reorderLists(
  lists: Lists,
  order: Uint32Array,
  map: (value: number) => number,
  end?: number,
): Lists {
  const starts = new Uint32Array(order.length + 1);
  const values = narrow(lists.values.length, end);
  let filled = 0;
  order.forEach((from, row) => {
    const last = lists.starts[from + 1] as number;
    for (let i = lists.starts[from] as number; i < last; i++)
      values[filled++] = map(lists.values[i] as number);
    starts[row + 1] = filled;
  });
  return { starts, values };
}

/**
 * Copies flattened lists without duplicates and negative values in each row. `below`: exclusive upper bound
 * of the values.
 */
export function distinctLists({ starts, values }: Lists, below: number): Lists {
  const distinctStarts = new Uint32Array(starts.length);
  const distinct = new Int32Array(values.length);
  /** Row number, counted from 1, in which each value was last seen. */
  const seenIn = new Uint32Array(below);
  let end = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
      const value = values[i] as number;
      if (value < 0 || seenIn[value] === row + 1) continue;
      seenIn[value] = row + 1;
      distinct[end++] = value;
    }
    distinctStarts[row + 1] = end;
  }
  const narrowed = narrow(end, below);
  narrowed.set(distinct.subarray(0, end));
  return { starts: distinctStarts, values: narrowed };
}

/**
 * Inverts an array "owner of each item" into lists "items of each owner", ascending; items with owner −1 are
 * left out.
 */
export function listsByOwner(owners: Int32Array, ownerCount: number): Lists {
  const starts = new Uint32Array(ownerCount + 1);
  for (const owner of owners) if (owner >= 0) starts[owner + 1] = (starts[owner + 1] as number) + 1;
  for (let i = 0; i < ownerCount; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice(0, ownerCount);
  const values = new Int32Array(starts[ownerCount] as number);
  owners.forEach((owner, item) => {
    if (owner < 0) return;
    const at = next[owner] as number;
    values[at] = item;
    next[owner] = at + 1;
  });
  return { starts, values };
}
