import { useCallback, useEffect, useState } from 'react';
import type { Basemap } from '../../../load/basemap';
import type { PlacedMap } from '../../../load/conflictMap';
import type { Issue } from '../../../model/issue';

const nothing = { type: 'FeatureCollection', features: [] } as const;
const areas = { ...nothing, features: [] };

/** Empty base map, used until the real one is loaded. */
const plainLand: Basemap = {
  shapes: new Map(),
  countries: areas,
  water: areas,
  admin1: areas,
  front: areas,
  towns: [],
  relief: { light: '', dark: '' },
  issues: [],
};

const missing: Issue = { severity: 'warning', code: 'basemap-missing', row: 0, value: 'basemap' };

/**
 * Returns the base map of a conflict at a zoom: empty until the first is loaded, and the previous one while
 * another is loading. `again` retries what failed to load.
 */
export function useBasemap(
  placed: PlacedMap,
  zoom: number,
): { readonly basemap: Basemap; readonly again: () => void } {
  const [basemap, setBasemap] = useState(plainLand);
  const [attempt, setAttempt] = useState(0);
  useEffect(
    function load() {
      let wanted = true;
      import('../../../load/basemap')
        .then(({ sharedBasemap }) => sharedBasemap(placed, zoom))
        // The code may be missing as its files may.
        .catch((): Basemap => ({ ...plainLand, issues: [missing] }))
        .then((loaded) => {
          if (wanted) setBasemap(loaded);
        });
      return () => {
        wanted = false;
      };
    },
    [placed, zoom, attempt],
  );
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { basemap, again: placed.again ?? again };
}
