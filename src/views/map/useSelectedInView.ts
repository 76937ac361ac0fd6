import type { LeafletMap } from './leaflet';
import { useEffect, useRef } from 'react';
import { useApp } from '../../state/useApp';
import { findGlyph } from './paint/findGlyph';
import type { MapLayout } from './layout/mapLayout';

/**
 * Pans to an event when it is selected, if its glyph is outside the viewport; not if the map's position in the
 * link changes at the same time.
 */
export function useSelectedInView(
  map: LeafletMap,
  layout: MapLayout,
  selected: string | undefined,
  animate: boolean,
): void {
  const place = useApp((state) => state.view.map);
  const last = useRef<{ readonly selected: string | undefined; readonly place: typeof place }>({
    selected: undefined,
    place: undefined,
  });
  useEffect(
    function showSelected() {
      const before = last.current;
      if (selected === before.selected) {
        last.current = { selected, place };
        return;
      }
      if (layout.rings.length === 0 || map.getZoom() !== layout.zoom) return;
      last.current = { selected, place };
      const glyph = findGlyph(layout, selected)?.glyph;
      if (!glyph || place !== before.place) return;
      map.panInside(map.unproject([glyph.x, glyph.y], layout.zoom), { padding: [48, 48], animate });
    },
    [map, layout, selected, place, animate],
  );
}
