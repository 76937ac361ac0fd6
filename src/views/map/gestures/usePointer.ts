import type { LeafletMap, LeafletMouseEvent } from '../leaflet';
import type { EventKey } from '../../../engine/eventMark';
import { useEffect, useMemo, useRef } from 'react';
import { useAppStore } from '../../../state/useApp';
import { findGlyph, isStack } from '../paint/findGlyph';
import type { MapLayout } from '../layout/mapLayout';
import { distanceToBox } from '../../../draw/box';
import type { GlyphMark, Ring } from '../layout/ring';
import type { Point } from '../../../draw/box';

export const pointerDefaults = {
  /** How far beside a glyph the pointer may be, px. */
  reachPx: 5,
  /** The same for a finger; with the glyph itself some 24 px from its middle. */
  touchReachPx: 18,
};

/** Events that a finger can't tell apart, and where it was put, px of the map. */
export type TouchedEvents = {
  readonly ids: ReadonlySet<string>;
  /** Indexes of the places that they are drawn at. */
  readonly places: readonly number[];
  readonly at: Point;
};

/** What a finger may have meant: the events of all rings that it has a glyph of in reach, unless that is one only. */
export function eventsUnderFinger(
  layout: MapLayout,
  passing: ReadonlySet<EventKey>,
  inReach: readonly GlyphMark[],
): Omit<TouchedEvents, 'at'> | undefined {
  const rings = layout.rings.filter((ring) => inReach.some((glyph) => ring.glyphs.includes(glyph)));
  const marks = rings.flatMap(({ group }) => group.marks).filter(({ key }) => passing.has(key));
  const ids = new Set(marks.map(({ id }) => id));
  if (inReach.length < 2 || ids.size < 2) return undefined;
  return { ids, places: [...new Set(marks.map(({ place }) => place))] };
}

/** Finds the glyphs in reach of a point, the nearest first, px of the world at the layout's zoom. */
export type Pick = (point: Point, reachPx: number) => readonly GlyphMark[];

/**
 * The glyphs in reach. Only what passes can be picked: what is dimmed is not there to be asked. Glyphs are
 * gathered when the pointer first comes, so that a brush gathers none; they are at most a few thousand.
 */
export function createPick(layout: MapLayout, passing: ReadonlySet<EventKey>): Pick {
  let pick: Pick | undefined;
  return (point, reachPx) => (pick ??= pickAmong(layout, passing))(point, reachPx);
}

function pickAmong(layout: MapLayout, passing: ReadonlySet<EventKey>): Pick {
  const glyphs = layout.rings.flatMap((ring) => ring.glyphs).filter(({ mark }) => passing.has(mark.key));
  return (point, reachPx) => {
    const away = (glyph: GlyphMark) => Math.hypot(glyph.x - point.x, glyph.y - point.y);
    return glyphs.filter((glyph) => away(glyph) <= glyph.outerR + reachPx).sort((a, b) => away(a) - away(b));
  };
}

/** The ring whose blank, count or name lies under a point; only one with an event that passes. */
export function ringUnder(layout: MapLayout, passing: ReadonlySet<EventKey>, point: Point): Ring | undefined {
  const isThere = ({ group }: Ring) => group.marks.some(({ key }) => passing.has(key));
  const ring = layout.rings.find(
    (one) => Math.hypot(one.x - point.x, one.y - point.y) <= one.r && isThere(one),
  );
  if (ring) return ring;
  const label = layout.labels.find(({ box }) => distanceToBox(point, box) === 0);
  const named = label && layout.rings[label.of];
  return named && isThere(named) ? named : undefined;
}

/** What the pointer does on the map. None of it may be made anew at each drawing. */
export type Pointing = {
  /** The pointer is over the glyph of an event, or over none any more. */
  readonly point: (id: string | undefined) => void;
  /** Lists the events at places, by index. */
  readonly list: (places: readonly number[]) => void;
  /** Asks which of several events a finger means. */
  readonly choose: (touched: TouchedEvents) => void;
  /** What a click on a ring does, in words. */
  readonly hint: string;
};

/**
 * Hover and click on the map's glyphs. A click on a glyph opens its event; on one that stands for several, on the
 * blank of a ring, its count or its name, the list of the place. A finger that has several glyphs in reach is asked.
 * Where there is no layout, nothing is listened to.
 */
export function usePointer(
  map: LeafletMap,
  layout: MapLayout | undefined,
  passing: ReadonlySet<EventKey>,
  { point, list, choose, hint }: Pointing,
): void {
  const store = useAppStore();
  /** What the pointer was over last, whichever layout that was of. */
  const last = useRef<string | undefined>(undefined);
  const pick = useMemo(() => layout && createPick(layout, passing), [layout, passing]);
  useEffect(
    function listenToPointer() {
      if (!layout || !pick) return undefined;
      const at = (event: LeafletMouseEvent, reachPx: number) => {
        if (map.getZoom() !== layout.zoom) return [];
        return pick(map.project(event.latlng), reachPx);
      };
      const container = map.getContainer();
      const show = (over: boolean, title: string) => {
        container.classList.toggle('map-over-glyph', over);
        if (container.title !== title) container.title = title;
      };
      const tell = (id: string | undefined) => {
        const { hovered, hover } = store.getState();
        // The pointer may be over what another view has of an event already: that it left the map is heard later.
        if (id !== undefined || hovered === last.current) hover(id);
        last.current = id;
        point(id);
      };
      const move = (event: LeafletMouseEvent) => {
        const id = at(event, pointerDefaults.reachPx)[0]?.mark.id;
        const ring = id === undefined ? under(event) : undefined;
        show(id !== undefined || ring !== undefined, ring ? hint : '');
        tell(id);
      };
      const under = (event: LeafletMouseEvent) =>
        map.getZoom() === layout.zoom ? ringUnder(layout, passing, map.project(event.latlng)) : undefined;
      const listRing = ({ group }: Ring) => list([...new Set(group.marks.map(({ place }) => place))]);
      const leave = () => {
        show(false, '');
        tell(undefined);
      };
      const click = (event: LeafletMouseEvent) => {
        const byTouch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
        const inReach = at(event, byTouch ? pointerDefaults.touchReachPx : pointerDefaults.reachPx);
        const touched = byTouch ? eventsUnderFinger(layout, passing, inReach) : undefined;
        if (touched) {
          // A finger is over nothing.
          tell(undefined);
          return choose({ ...touched, at: event.containerPoint });
        }
        const id = inReach[0]?.mark.id;
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
    [map, layout, pick, passing, store, point, list, choose, hint],
  );
}
