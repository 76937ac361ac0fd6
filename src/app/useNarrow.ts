import { useSyncExternalStore } from 'react';

/** Whether the page is less than so many px wide. */
export function useNarrow(widthPx: number): boolean {
  const query = `(width < ${widthPx}px)`;
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
