/** Maximum number of memoized results; beyond it the cache is cleared. Files repeat the same dates. */
const maxEntries = 50_000;

/** Memoizes a pure function of one text. */
export function memoize<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    // What was remembered as undefined is there all the same.
    if (value !== undefined || known.has(text)) return value as Value;
    value = compute(text);
    if (known.size >= maxEntries) known.clear();
    known.set(text, value);
    return value;
  };
}
