/** Largest range of values sorted by counting, as a multiple of the number of rows; a short list has `leastRange`. */
const mostRange = 8;
const leastRange = 4096;

/**
 * Sorts rows stably by a whole number per row and returns a new array: by counting, in linear time, where the
 * range of values is small; else by a native sort of numbers that combine value and position, where these fit
 * into a safe integer.
 */
export function stableOrder(
  rows: Uint32Array,
  valueOf: (row: number) => number,
  descending: boolean,
): Uint32Array {
  const { length } = rows;
  const values = new Float64Array(length);
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  for (let i = 0; i < length; i++) {
    const value = descending ? -valueOf(rows[i] as number) : valueOf(rows[i] as number);
    values[i] = value;
    whole &&= Number.isInteger(value);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const range = most - least;
  if (whole && range >= 0 && range < Math.max(leastRange, mostRange * length))
    return byCounting(rows, values, least, range);
  if ((most - least + 1) * length > Number.MAX_SAFE_INTEGER) return byValue(rows, values);
  for (let i = 0; i < length; i++) values[i] = ((values[i] as number) - least) * length + i;
  values.sort();
  const sorted = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const key = values[i] as number;
    sorted[i] = rows[key - Math.floor(key / length) * length] as number;
  }
  return sorted;
}

function byCounting(rows: Uint32Array, values: Float64Array, least: number, range: number): Uint32Array {
  /** Position of the next row of each value. */
  const next = new Uint32Array(range + 2);
  for (let i = 0; i < values.length; i++) {
    const above = (values[i] as number) - least + 1;
    next[above] = (next[above] as number) + 1;
  }
  for (let value = 1; value < next.length; value++)
    next[value] = (next[value] as number) + (next[value - 1] as number);
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] as number) - least;
    const at = next[value] as number;
    sorted[at] = rows[i] as number;
    next[value] = at + 1;
  }
  return sorted;
}

function byValue(rows: Uint32Array, values: Float64Array): Uint32Array {
  const order = Uint32Array.from(rows, (_, i) => i);
  order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  return order.map((i) => rows[i] as number);
}

/** Ranks texts by a collator: one number per text, the same for equal texts. */
export function ranksOf(texts: readonly string[], { compare }: Intl.Collator): Uint32Array {
  const order = texts.map((_, i) => i).sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  order.forEach((i, at) => {
    if (at > 0 && compare(texts[order[at - 1] ?? 0] ?? '', texts[i] ?? '') !== 0) rank++;
    ranks[i] = rank;
  });
  return ranks;
}
