import { useCallback, useEffect, useState } from 'react';
import type { Basemap } from '../../../load/basemap';
import type { PlacedMap } from '../../../load/conflictMap';
import type { Issue } from '../../../model/issue';

const nothing = { type: 'FeatureCollection', features: [] } as const;
const areas = { ...nothing, features: [] };

/** What stands under the events until the base map is there. */
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
 * Returns the base map of a conflict at a zoom; plain land until it is loaded, and the one before while another is. `again`: tries what
 * could not be had once more.
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
