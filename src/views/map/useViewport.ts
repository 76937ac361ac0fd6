import type { LeafletMap } from './leaflet';
import { useEffect, useState } from 'react';
import type { Box } from '../../draw/box';

/** Zoom and visible box of the map, in world px at that zoom. */
export type Viewport = { readonly zoom: number; readonly view: Box };

function viewportOf(map: LeafletMap): Viewport {
  const { x, y } = map.getPixelBounds().min ?? { x: 0, y: 0 };
  const size = map.getSize();
  return { zoom: map.getZoom(), view: { x, y, width: size.x, height: size.y } };
}

/** Returns the map's viewport, updated when a move ends or the size changes, not during a move. */
export function useViewport(map: LeafletMap): Viewport {
  const [viewport, setViewport] = useState(() => viewportOf(map));
  useEffect(
    function followViewport() {
      const update = (event?: { type: string }) =>
        setViewport((last) => {
          const next = viewportOf(map);
          // Other zooms to choose from are another viewport to the buttons that choose.
          return event?.type !== 'zoomlevelschange' && isSame(last, next) ? last : next;
        });
      // The map may have moved since the first render.
      update();
      map.on('moveend resize zoomlevelschange', update);
      return () => {
        map.off('moveend resize zoomlevelschange', update);
      };
    },
    [map],
  );
  return viewport;
}

function isSame(a: Viewport, b: Viewport): boolean {
  return (
    a.zoom === b.zoom &&
    a.view.x === b.view.x &&
    a.view.y === b.view.y &&
    a.view.width === b.view.width &&
    a.view.height === b.view.height
  );
}
