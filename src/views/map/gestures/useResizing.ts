import type { LeafletMap } from '../leaflet';
import { useEffect } from 'react';

/** Updates Leaflet's size whenever its container is resized. */
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
