import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useAppStore } from '../../state/useApp';
import { findGlyph, hiddenIn } from './findGlyph';
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

/**
 * The nearest glyph in reach. Only what passes can be picked: what is dimmed is not there to be asked. Glyphs are
 * gathered when the pointer first comes, so that a brush gathers none; they are at most a few thousand.
 */
export function createPick(layout: MapLayout, passing: ReadonlySet<number>): Pick {
  let pick: Pick | undefined;
  return (point, reachPx) => (pick ??= pickAmong(layout, passing))(point, reachPx);
}

function pickAmong(layout: MapLayout, passing: ReadonlySet<number>): Pick {
  const glyphs = layout.rings.flatMap((ring) => ring.glyphs).filter(({ mark }) => passing.has(mark.row));
  return (point, reachPx) => {
    let nearest: GlyphMark | undefined;
    let nearestPx = Infinity;
    for (const glyph of glyphs) {
      const px = Math.hypot(glyph.x - point.x, glyph.y - point.y);
      if (px > glyph.outerR + reachPx || px >= nearestPx) continue;
      nearest = glyph;
      nearestPx = px;
    }
    return nearest;
  };
}

/**
 * Hover and click on the map's glyphs. A click on a glyph opens its event, on one that stands for several their
 * list, by place index. Where there is no layout, nothing is listened to.
 */
export function usePointer(
  map: LeafletMap,
  layout: MapLayout | undefined,
  passing: ReadonlySet<number>,
  list: (places: readonly number[]) => void,
): void {
  const store = useAppStore();
  const pick = useMemo(() => layout && createPick(layout, passing), [layout, passing]);
  useEffect(
    function listenToPointer() {
      if (!layout || !pick) return undefined;
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
        const ring = findGlyph(layout, id)?.ring;
        if (ring && hiddenIn(ring) > 0) return list([...new Set(ring.group.marks.map(({ place }) => place))]);
        const { view, change } = store.getState();
        if (id !== view.event) change({ event: id });
      };
      const heard = { mousemove: move, mouseout: leave, click };
      map.on(heard);
      return () => void map.off(heard);
    },
    [map, layout, pick, store, list],
  );
}
