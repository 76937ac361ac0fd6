/** Number of list rows that a key moves the focus by; infinite for either end. */
const steps: { readonly [key: string]: number } = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Returns the list row that a key moves the focus to from row `at` of `count`, from 0; undefined for other
 * keys.
 */
export function lineAfter(key: string, at: number, count: number): number | undefined {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, at + step));
}
