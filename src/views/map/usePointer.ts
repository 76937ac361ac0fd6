import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useAppStore } from '../../state/useApp';
import { findGlyph, isStack } from './findGlyph';
import type { MapLayout } from './mapLayout';
import { distanceToBox } from './projection';
import type { GlyphMark, Ring } from './ring';
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

/** The ring whose blank, count or name lies under a point; only one with an event that passes. */
export function ringUnder(layout: MapLayout, passing: ReadonlySet<number>, point: Point): Ring | undefined {
  const isThere = ({ group }: Ring) => group.marks.some(({ row }) => passing.has(row));
  const ring = layout.rings.find(
    (one) => Math.hypot(one.x - point.x, one.y - point.y) <= one.r && isThere(one),
  );
  if (ring) return ring;
  const label = layout.labels.find(({ box }) => distanceToBox(point, box) === 0);
  const named = label && layout.rings[label.of];
  return named && isThere(named) ? named : undefined;
}

/**
 * Hover and click on the map's glyphs. A click on a glyph opens its event; on one that stands for several, on the
 * blank of a ring, its count or its name, the list of the place. Where there is no layout, nothing is listened to.
 * @param list lists the events at places, by index
 * @param hint says what a click on a ring does
 */
export function usePointer(
  map: LeafletMap,
  layout: MapLayout | undefined,
  passing: ReadonlySet<number>,
  list: (places: readonly number[]) => void,
  hint: string,
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
      const container = map.getContainer();
      const show = (over: boolean, title: string) => {
        container.classList.toggle('map-over-glyph', over);
        if (container.title !== title) container.title = title;
      };
      const move = (event: LeafletMouseEvent) => {
        const id = at(event, pointerDefaults.reachPx);
        const ring = id === undefined ? under(event) : undefined;
        show(id !== undefined || ring !== undefined, ring ? hint : '');
        store.getState().hover(id);
      };
      const under = (event: LeafletMouseEvent) =>
        map.getZoom() === layout.zoom ? ringUnder(layout, passing, map.project(event.latlng)) : undefined;
      const listRing = ({ group }: Ring) => list([...new Set(group.marks.map(({ place }) => place))]);
      const leave = () => {
        show(false, '');
        store.getState().hover(undefined);
      };
      const click = (event: LeafletMouseEvent) => {
        const byTouch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
        const id = at(event, byTouch ? pointerDefaults.touchReachPx : pointerDefaults.reachPx);
        const ring = id === undefined ? under(event) : findGlyph(layout, id)?.ring;
        if (ring && (id === undefined || isStack(ring))) return listRing(ring);
        const { view, change } = store.getState();
        if (id !== view.event) change({ event: id });
      };
      const heard = { mousemove: move, mouseout: leave, click };
      map.on(heard);
      return () => {
        map.off(heard);
        show(false, '');
      };
    },
    [map, layout, pick, passing, store, list, hint],
  );
}
