import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { MapLayout } from './layout';

/** Pans an event that was just selected into view; one that is in view, or has no mark, moves nothing. */
export function useSelectedInView(
  map: LeafletMap,
  layout: MapLayout,
  selected: string | undefined,
  animate: boolean,
): void {
  const shown = useRef<string | undefined>(undefined);
  useEffect(
    function showSelected() {
      if (selected === shown.current) return;
      const glyph = layout.rings.flatMap((ring) => ring.glyphs).find(({ mark }) => mark.id === selected);
      if (selected !== undefined && !glyph && layout.rings.length === 0) return;
      shown.current = selected;
      if (!glyph || map.getZoom() !== layout.zoom) return;
      const latLng = map.unproject([glyph.x, glyph.y], layout.zoom);
      map.panInside(latLng, { padding: [48, 48], animate });
    },
    [map, layout, selected, animate],
  );
}
