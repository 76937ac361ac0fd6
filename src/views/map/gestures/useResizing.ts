import type { LeafletMap } from '../leaflet';
import { useEffect } from 'react';

/** Tells Leaflet when its container has another size, whatever the reason. */
export function useResizing(map: LeafletMap): void {
  useEffect(
    function followSize() {
      const observer = new ResizeObserver(() => map.invalidateSize({ pan: false, debounceMoveend: true }));
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map],
  );
}
