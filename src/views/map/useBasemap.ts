import { useEffect, useState } from 'react';
import type { Basemap } from '../../load/basemap';
import { useApp } from '../../state/useApp';

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

/** The base map; plain land until it is there, since the events don't wait for it. */
export function useBasemap(): Basemap {
  const assets = useApp((state) => state.surroundings.assets);
  const [basemap, setBasemap] = useState(plainLand);
  useEffect(
    function load() {
      let wanted = true;
      void import('../../load/basemap')
        .then(({ loadBasemap }) => loadBasemap(assets))
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
