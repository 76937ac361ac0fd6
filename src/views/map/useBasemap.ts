import { useEffect, useState } from 'react';
import { loadBasemap, type Basemap } from '../../load/basemap';
import { useApp } from '../../state/useApp';

/** The base map, once it is there; a layer that could not be read is empty. */
export function useBasemap(): Basemap | undefined {
  const assets = useApp((state) => state.surroundings.assets);
  const [basemap, setBasemap] = useState<Basemap | undefined>(undefined);
  useEffect(
    function load() {
      let wanted = true;
      void loadBasemap(assets).then((loaded) => {
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
