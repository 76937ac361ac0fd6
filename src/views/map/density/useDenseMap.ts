import { useEffect, useState } from 'react';
import type { DenseMap } from './denseMap';

/**
 * Hook that loads the code for dense maps (too many events for rings) when `wanted` is first true; undefined
 * until it is loaded.
 */
export function useDenseMap(wanted: boolean): DenseMap | undefined {
  const [loaded, setLoaded] = useState<DenseMap | undefined>(undefined);
  useEffect(
    function load() {
      if (!wanted || loaded) return;
      let here = true;
      import('./denseMap').then(
        ({ createDenseMap }) => {
          if (here) setLoaded(createDenseMap());
        },
        // Asked for again when the marks crowd the next time.
        () => undefined,
      );
      return () => {
        here = false;
      };
    },
    [wanted, loaded],
  );
  return loaded;
}
