import { useEffect, useState } from 'react';
import type { Basemap } from '../../../load/basemap';
import type { Issue } from '../../../model/issue';
import { useApp } from '../../../state/useApp';

const nothing = { type: 'FeatureCollection', features: [] } as const;
const areas = { ...nothing, features: [] };

/** What stands under the events until the base map is there. */
const plainLand: Basemap = {
  countries: areas,
  water: areas,
  held: areas,
  admin1: areas,
  nkao1991: areas,
  contactline1994: areas,
  rivers: areas,
  towns: [],
  reliefTint: '',
  reliefGrey: '',
  issues: [],
};

const missing: Issue = { severity: 'warning', code: 'basemap-missing', row: 0, value: 'basemap' };

/** The base map; plain land until it is there, since the events don't wait for it. */
export function useBasemap(): Basemap {
  const assets = useApp((state) => state.surroundings.assets);
  const [basemap, setBasemap] = useState(plainLand);
  useEffect(
    function load() {
      let wanted = true;
      import('../../../load/basemap')
        .then(({ sharedBasemap }) => sharedBasemap(assets))
        // The code may be missing as its files may.
        .catch((): Basemap => ({ ...plainLand, issues: [missing] }))
        .then((loaded) => {
          if (wanted) setBasemap(loaded);
        });
      return () => {
        wanted = false;
      };
    },
    [assets],
  );
  return basemap;
}
