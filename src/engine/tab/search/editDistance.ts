/**
 * Computes the Damerau–Levenshtein distance between a query and a name (optimal string alignment). `begun`: the least
 * distance to a prefix of the name. Infinity above `most`. O(product of the lengths).
 */
export function editDistance(
  typed: string,
  name: string,
  most: number,
): { readonly whole: number; readonly begun: number } {
  const far = { whole: Infinity, begun: Infinity };
  if (typed.length - name.length > most) return far;
  // One row per typed letter; the name is compared only as far as `most` edits can reach.
  const width = Math.min(name.length, typed.length + most);
  let twoBefore: number[] = [];
  let before = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === name[j - 1];
      let slips = Math.min(
        (before[j - 1] as number) + (same ? 0 : 1),
        (before[j] as number) + 1,
        (row[j - 1] as number) + 1,
      );
      if (i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1])
        slips = Math.min(slips, (twoBefore[j - 2] as number) + 1);
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return far;
    twoBefore = before;
    before = row;
  }
  const whole = width === name.length ? (before[width] as number) : Infinity;
  const begun = Math.min(...before);
  return { whole: whole > most ? Infinity : whole, begun: begun > most ? Infinity : begun };
}
