import { useEffect, useState } from 'react';
import type { Crowd } from './denseMap';

/** How what crowds is laid out and drawn; loaded when it is first wanted, undefined until then. */
export function useCrowd(wanted: boolean): Crowd | undefined {
  const [loaded, setLoaded] = useState<Crowd | undefined>(undefined);
  useEffect(
    function load() {
      if (!wanted || loaded) return;
      let here = true;
      import('./denseMap').then(
        ({ crowd }) => {
          if (here) setLoaded(crowd);
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
