import { useEffect, useState } from 'react';
import { loadBasemap, type Basemap } from '../../load/basemap';

/** The base map, once it is there; a layer that could not be read is empty. */
export function useBasemap(): Basemap | undefined {
  const [basemap, setBasemap] = useState<Basemap | undefined>(undefined);
  useEffect(function load() {
    let wanted = true;
    void loadBasemap(import.meta.env.BASE_URL).then((loaded) => {
      if (wanted) setBasemap(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return basemap;
}
