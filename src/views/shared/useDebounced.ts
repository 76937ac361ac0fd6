import { startTransition, useEffect, useRef, useState } from 'react';

export const debounceDefaults = {
  /** Time without a change before a value is taken, ms. */
  restMs: 80,
  /** Longest delay of a value, however often it changes, ms. */
  longestMs: 400,
};

/** Returns a value, debounced while `moving`: as it was when it last stopped changing, or some times a second. */
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
