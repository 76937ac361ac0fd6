import type { LeafletMap } from './leaflet';
import { useEffect, useState } from 'react';
import type { Box } from '../../draw/box';

/** Where the map rests: its zoom and what is in sight, px of the world at that zoom. */
export type Rest = { readonly zoom: number; readonly view: Box };

function restOf(map: LeafletMap): Rest {
  const { x, y } = map.getPixelBounds().min ?? { x: 0, y: 0 };
  const size = map.getSize();
  return { zoom: map.getZoom(), view: { x, y, width: size.x, height: size.y } };
}

/** Changes when the map has come to rest somewhere else, or has another size; never while it is moved. */
export function useRest(map: LeafletMap): Rest {
  const [rest, setRest] = useState(() => restOf(map));
  useEffect(
    function followRest() {
      const update = () =>
        setRest((last) => {
          const next = restOf(map);
          return isSame(last, next) ? last : next;
        });
      // The map may have moved since the first render.
      update();
      map.on('moveend resize', update);
      return () => {
        map.off('moveend resize', update);
      };
    },
    [map],
  );
  return rest;
}

function isSame(a: Rest, b: Rest): boolean {
  return (
    a.zoom === b.zoom &&
    a.view.x === b.view.x &&
    a.view.y === b.view.y &&
    a.view.width === b.view.width &&
    a.view.height === b.view.height
  );
}
