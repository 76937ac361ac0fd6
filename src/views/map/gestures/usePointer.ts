import type { LeafletMap, LeafletMouseEvent } from '../leaflet';
import type { EventKey } from '../../../engine/eventMark';
import { useEffect, useMemo, useRef } from 'react';
import { useAppStore } from '../../../state/useApp';
import { findGlyph, isStack } from '../paint/findGlyph';
import type { MapLayout } from '../layout/mapLayout';
import { distanceToBox } from '../../../draw/box';
import type { GlyphMark, Ring } from '../layout/rings/ring';
import type { Point } from '../../../draw/box';

export const pointerDefaults = {
  /** Hit-test tolerance of the mouse: largest distance from a glyph's edge, in px. */
  reachPx: 5,
  /** Hit-test tolerance of a finger: largest distance from a glyph's edge, in px. */
  touchReachPx: 18,
};

/**
 * Events whose glyphs are too close together for a tap to choose one, and the tap's position in px of the map.
 */
export type TouchedEvents = {
  readonly ids: ReadonlySet<string>;
  /** Indexes of the events' places. */
  readonly places: readonly number[];
  readonly at: Point;
};

/**
 * Returns the events that pass the filters in all rings with a glyph within reach of a finger; undefined if
 * fewer than two glyphs are in reach, or these rings have fewer than two such events.
 */
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

/**
 * Hit test: returns the glyphs within `reachPx` of a point, nearest first. The point is in world px at the
 * layout's zoom.
 */
export type Pick = (point: Point, reachPx: number) => readonly GlyphMark[];

/**
 * Creates a hit test of the glyphs of events that pass the filters; its array of glyphs is built at the first
 * call.
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

/**
 * Returns the ring whose disc or name label contains a point in world px, if any of its events passes the
 * filters.
 */
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

/** Callbacks for hover and click on the map's glyphs; they must be stable between renders. */
export type Pointing = {
  /** Called with the event whose glyph is under the pointer; undefined for none. */
  readonly point: (id: string | undefined) => void;
  /** Shows the events at the given places (by index) in the event list. */
  readonly list: (places: readonly number[]) => void;
  /** Opens a menu of several events under one tap. */
  readonly choose: (touched: TouchedEvents) => void;
  /** Tooltip of a ring, on the effect of a click. */
  readonly hint: string;
};

/**
 * Adds hover and click handling to the glyphs of the map. A click on a glyph opens its event; on a glyph that
 * stands for several events, or on a ring's blank, count or name, it lists the events of the place. A tap on
 * several glyphs opens a menu of them. Without a layout there is no handling.
 */
export function usePointer(
  map: LeafletMap,
  layout: MapLayout | undefined,
  passing: ReadonlySet<EventKey>,
  { point, list, choose, hint }: Pointing,
): void {
  const store = useAppStore();
  /** Id of the event hovered on the map last; kept when the layout changes. */
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
