import { useEffect, useState } from 'react';
import { loadBasemap } from '../../load/basemap';
import type { Basemap } from './basemap';

/** The base map, once it is there; without it the events stand on plain land. */
export function useBasemap(): Basemap | undefined {
  const [basemap, setBasemap] = useState<Basemap | undefined>(undefined);
  useEffect(function load() {
    let wanted = true;
    const show = (loaded: Basemap) => {
      if (wanted) setBasemap(loaded);
    };
    loadBasemap(import.meta.env.BASE_URL).then(show, () => show(emptyBasemap));
    return () => {
      wanted = false;
    };
  }, []);
  return basemap;
}

const nothing = { type: 'FeatureCollection', features: [] } as const;
const areas = { ...nothing, features: [] };

const emptyBasemap: Basemap = {
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
};
