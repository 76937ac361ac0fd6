import { startTransition, useEffect, useRef, useState } from 'react';

export const debounceDefaults = {
  /** A value that has stood so long is at rest, ms. */
  restMs: 80,
  /** No value waits longer, however fast the next ones come, ms. */
  longestMs: 400,
};

/** A value as it is, but while it is moving: then as it was last at rest, or some times a second. */
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
