import { startTransition, useEffect, useRef, useState } from 'react';

export const debounceDefaults = {
  /** Time without a change after which a value is taken over, ms. */
  restMs: 80,
  /** Maximum delay of a value, however often it changes, ms. */
  longestMs: 400,
};

/**
 * Returns a value, debounced while `moving` is true: updated when it has stopped changing for 80 ms, at least
 * every 400 ms.
 */
export function useDebounced<Value>(value: Value, moving: boolean): Value {
  const [kept, setKept] = useState(value);
  const keptAt = useRef(0);
  if (!moving && kept !== value) setKept(value);
  useEffect(
    function noteWhen() {
      keptAt.current = performance.now();
    },
    [kept],
  );
  useEffect(
    function followAtRest() {
      if (kept === value) return undefined;
      const { restMs, longestMs } = debounceDefaults;
      const left = keptAt.current + longestMs - performance.now();
      const timer = setTimeout(
        () => startTransition(() => setKept(value)),
        Math.max(0, Math.min(restMs, left)),
      );
      return () => clearTimeout(timer);
    },
    [kept, value],
  );
  return moving ? kept : value;
}
