import type { LatLngTuple, LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo } from 'react';
import type { SpaceCell } from '../../engine/questions';
import { useAppStore } from '../../state/useApp';
import { cellAt, cellBounds } from './cellBox';
import { findGlyph, hiddenIn } from './findGlyph';
import type { MapLayout } from './layout';
import type { GlyphMark } from './ring';
import type { Point } from './projection';
import type { Density } from './scene';

export const pointerDefaults = {
  /** How far beside a glyph the pointer may be, px. */
  reachPx: 5,
  /** The same for a finger. */
  touchReachPx: 14,
  /** How much nearer a click on a cell brings the map. */
  nearerZoom: 1.5,
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

export type Pointing = {
  readonly passing: ReadonlySet<number>;
  /** Where there is a shading instead of glyphs. */
  readonly density: Density | undefined;
  readonly pointCell: (cell: SpaceCell | undefined) => void;
  /** Shows the events of places in the list, by place index. */
  readonly list: (places: readonly number[]) => void;
  readonly animate: boolean;
};

/**
 * Hover and click on the map's glyphs and cells. A click on a glyph opens its event, on one that stands for
 * several their list; on a cell it brings the map nearer, and where it is nearest, lists the cell's events.
 */
export function usePointer(map: LeafletMap, layout: MapLayout, pointing: Pointing): void {
  const store = useAppStore();
  const { passing, density, pointCell, list, animate } = pointing;
  const pick = useMemo(() => createPick(layout, passing), [layout, passing]);
  useEffect(
    function listenToPointer() {
      const over = (something: boolean) => map.getContainer().classList.toggle('map-over-glyph', something);
      const at = (event: LeafletMouseEvent, reachPx: number) => {
        if (density || map.getZoom() !== layout.zoom) return undefined;
        return pick(map.project(event.latlng), reachPx);
      };
      const move = (event: LeafletMouseEvent) => {
        const cell = density && cellAt(density, event.latlng.lng, event.latlng.lat);
        const id = at(event, pointerDefaults.reachPx)?.mark.id;
        over(cell !== undefined || id !== undefined);
        pointCell(cell);
        store.getState().hover(id);
      };
      const leave = () => {
        pointCell(undefined);
        store.getState().hover(undefined);
      };
      const click = (event: LeafletMouseEvent) => {
        const { view, change } = store.getState();
        const cell = density && cellAt(density, event.latlng.lng, event.latlng.lat);
        if (density && cell) {
          pointCell(undefined);
          if (map.getZoom() < map.getMaxZoom()) comeNearer(map, [cell.lat, cell.lng], animate);
          else change({ area: cellBounds(cell, density.cellDegrees), panel: 'list', event: undefined });
          return;
        }
        const byTouch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
        const glyph = at(event, byTouch ? pointerDefaults.touchReachPx : pointerDefaults.reachPx);
        const found = findGlyph(layout, glyph?.mark.id);
        if (found && hiddenIn(found.ring) > 0)
          return list([...new Set(found.ring.group.marks.map(({ place }) => place))]);
        const id = glyph?.mark.id;
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
    [map, layout, density, pick, store, pointCell, list, animate],
  );
}

function comeNearer(map: LeafletMap, middle: LatLngTuple, animate: boolean): void {
  map.setView(middle, Math.min(map.getMaxZoom(), map.getZoom() + pointerDefaults.nearerZoom), { animate });
}
