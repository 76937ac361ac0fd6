/** Lines that a key moves by; to either end. */
const steps: { readonly [key: string]: number } = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Returns the line that a key moves to from line `at` of `count`, from 0; undefined for other keys. */
export function lineAfter(key: string, at: number, count: number): number | undefined {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, at + step));
}
