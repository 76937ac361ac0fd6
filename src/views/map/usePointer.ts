import { quadtree } from 'd3';
import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useAppStore } from '../../state/useApp';
import type { MapLayout } from './layout';
import type { GlyphMark } from './ring';
import type { Point } from './projection';

export const pointerDefaults = {
  /** How far beside a glyph the pointer may be, px. */
  reachPx: 5,
  /** The same for a finger. */
  touchReachPx: 14,
};

/** Finds the glyph under a point, px of the world at the layout's zoom. */
export type Pick = (point: Point, reachPx: number) => GlyphMark | undefined;

/** Only what passes can be picked: what is dimmed is not there to be asked. */
export function createPick(layout: MapLayout, passing: ReadonlySet<number>): Pick {
  const glyphs = layout.rings.flatMap((ring) => ring.glyphs).filter(({ mark }) => passing.has(mark.row));
  const tree = quadtree<GlyphMark>(
    glyphs,
    (glyph) => glyph.x,
    (glyph) => glyph.y,
  );
  const largest = Math.max(0, ...glyphs.map((glyph) => glyph.outerR));
  return (point, reachPx) => {
    const found = tree.find(point.x, point.y, largest + reachPx);
    if (!found) return undefined;
    return Math.hypot(found.x - point.x, found.y - point.y) <= found.outerR + reachPx ? found : undefined;
  };
}

/** Hover and click on the map's glyphs. */
export function usePointer(map: LeafletMap, layout: MapLayout, passing: ReadonlySet<number>): void {
  const store = useAppStore();
  const pick = useMemo(() => createPick(layout, passing), [layout, passing]);
  useEffect(
    function listenToPointer() {
      const at = (event: LeafletMouseEvent, reachPx: number) => {
        if (map.getZoom() !== layout.zoom) return undefined;
        return pick(map.project(event.latlng), reachPx)?.mark.id;
      };
      const move = (event: LeafletMouseEvent) => {
        const id = at(event, pointerDefaults.reachPx);
        map.getContainer().classList.toggle('map-over-glyph', id !== undefined);
        store.getState().hover(id);
      };
      const leave = () => store.getState().hover(undefined);
      const click = (event: LeafletMouseEvent) => {
        const byTouch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
        const id = at(event, byTouch ? pointerDefaults.touchReachPx : pointerDefaults.reachPx);
        const { view, change } = store.getState();
        if (id !== view.event) change({ event: id });
      };
      map.on('mousemove', move);
      map.on('mouseout', leave);
      map.on('click', click);
      return () => {
        map.off('mousemove', move);
        map.off('mouseout', leave);
        map.off('click', click);
      };
    },
    [map, layout, pick, store],
  );
}
