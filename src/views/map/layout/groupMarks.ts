import type { EventMark } from '../../../engine/eventMark';
import type { Bounds } from '../../../model/dataset';
import { isSaidRole, type Place } from '../../../model/place';
import { styleOf, type RingStyle } from '../../../scale/ringStyle';
import { inTimeOrder } from './inTimeOrder';
import { drawnLat } from './projection';

/** Events at one place with the same precision, drawn together. */
export type Group = {
  /** Key of the group, stable within a dataset. */
  readonly key: string;
  /** Index of the place in the dataset. */
  readonly place: number;
  readonly style: RingStyle;
  readonly lng: number;
  readonly lat: number;
  readonly marks: readonly EventMark[];
};

export type Grouped = {
  /** Groups of events that happened at a place within the map's extent. */
  readonly rings: readonly Group[];
  /** Groups of statements and talks at a place within the map's extent. */
  readonly seats: readonly Group[];
  /** Groups of events at places outside the map's extent. */
  readonly outside: readonly Group[];
  /** Events without coordinates. */
  readonly placeless: readonly EventMark[];
};

/** Precisions of a place, from the most exact to the vaguest. */
const vagueness: readonly RingStyle[] = ['exact', 'settlement', 'district', 'region', 'bare'];

/** Returns the vaguer of two precisions: a mark may be drawn vaguer than known, never sharper. */
export function vaguer(one: RingStyle, other: RingStyle): RingStyle {
  return vagueness.indexOf(other) > vagueness.indexOf(one) ? other : one;
}

/**
 * Groups marks into rings, groups of statements (seats), groups outside `box`, and events without coordinates.
 */
export function groupMarks(marks: readonly EventMark[], places: readonly Place[], box: Bounds): Grouped {
  const rings = new Map<string, EventMark[]>();
  const seats = new Map<number, EventMark[]>();
  const outside = new Map<number, EventMark[]>();
  const placeless: EventMark[] = [];
  for (const mark of marks) {
    const place = places[mark.place];
    if (place?.lng === undefined || place.lat === undefined) placeless.push(mark);
    else if (!contains(box, place.lng, place.lat)) push(outside, mark.place, mark);
    else if (isSaidRole(mark.role)) push(seats, mark.place, mark);
    else push(rings, `${mark.place}/${styleOf(mark.precision)}`, mark);
  }
  const group = (place: number, style: RingStyle, members: readonly EventMark[]): Group => ({
    key: `${place}/${style}`,
    place,
    style,
    lng: places[place]?.lng ?? 0,
    lat: drawnLat(places[place]?.lat ?? 0),
    marks: members,
  });
  return {
    rings: mergeVaguer(rings).map(([place, style, members]) => group(place, style, members)),
    seats: [...seats].map(([place, members]) => group(place, 'settlement', members)),
    outside: [...outside].map(([place, members]) => group(place, 'settlement', members)),
    placeless,
  };
}

/**
 * Merges the groups of one place with different precisions: a sharper group joins a vaguer one with at least as
 * many events. A mark may be drawn vaguer than known, never sharper.
 */
function mergeVaguer(rings: Map<string, EventMark[]>): [number, RingStyle, EventMark[]][] {
  const byPlace = new Map<number, Map<RingStyle, EventMark[]>>();
  for (const members of rings.values()) {
    const first = members[0];
    if (!first) continue;
    const ofPlace = byPlace.get(first.place) ?? new Map<RingStyle, EventMark[]>();
    byPlace.set(first.place, ofPlace);
    const style = styleOf(first.precision);
    ofPlace.set(style, [...(ofPlace.get(style) ?? []), ...members]);
  }
  const merged: [number, RingStyle, EventMark[]][] = [];
  for (const [place, ofPlace] of byPlace) {
    for (const sharper of vagueness) {
      const few = ofPlace.get(sharper);
      const vaguer = vagueness
        .slice(vagueness.indexOf(sharper) + 1)
        .find((style) => (ofPlace.get(style)?.length ?? 0) >= (few?.length ?? 0));
      if (!few || !vaguer) continue;
      ofPlace.set(vaguer, [...(ofPlace.get(vaguer) ?? []), ...few]);
      ofPlace.delete(sharper);
    }
    for (const [style, members] of ofPlace) {
      merged.push([place, style, members.sort(inTimeOrder)]);
    }
  }
  return merged;
}

/**
 * Tests whether a point in degrees is within bounds; a latitude beyond the map's edge counts as at the edge.
 */
export function contains([west, south, east, north]: Bounds, lng: number, lat: number): boolean {
  const shown = drawnLat(lat);
  return lng >= west && lng <= east && shown >= south && shown <= north;
}

function push<Key>(lists: Map<Key, EventMark[]>, key: Key, mark: EventMark): void {
  const list = lists.get(key);
  if (list) list.push(mark);
  else lists.set(key, [mark]);
}
