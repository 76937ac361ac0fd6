/**
 * Sorts rows stably by a number per row and returns a new array: one pass and a native sort of numbers that
 * combine value and position, where these fit into a safe integer.
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
  for (let i = 0; i < length; i++) {
    const value = descending ? -valueOf(rows[i] as number) : valueOf(rows[i] as number);
    values[i] = value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
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
