import type { EventMark } from '../../../engine/eventMark';
import { isSaidRole } from '../../../model/place';
import { glyphRadius } from '../../../scale/size';
import { styleOf, type RingStyle } from '../../../scale/ringStyle';
import { contains, vaguer, type Group } from './groupMarks';
import type { LayoutInput, MapLayout } from './mapLayout';
import { packDefaults } from './rings/packRing';
import { drawnLat, project } from './projection';
import type { Ring } from './rings/ring';

export const pointDefaults = {
  /** Maximum radius of a glyph, in px. */
  mostPx: 9,
};

/**
 * Lays out a map with too many places for rings: one glyph per place, or per pixel if several places share it,
 * with its number of events. Glyphs are at their true points and have no names, so that filtering is fast and
 * moves none.
 */
export function layoutPoints({ marks, places, zoom, box }: LayoutInput): MapLayout {
  const rings = new Map<number, Spot>();
  const seats = new Map<number, Spot>();
  const outside = new Map<number, Spot>();
  const placeless: EventMark[] = [];
  for (const mark of marks) {
    const { lng, lat } = places[mark.place] ?? {};
    if (lng === undefined || lat === undefined) {
      placeless.push(mark);
      continue;
    }
    const said = isSaidRole(mark.role);
    const kind = !contains(box, lng, lat) ? outside : said ? seats : rings;
    const { x, y } = project(lng, drawnLat(lat), zoom);
    const pixel = kind === rings ? Math.round(y) * 2 ** 26 + Math.round(x) : mark.place;
    const style = kind === rings ? styleOf(mark.precision) : 'settlement';
    const spot = kind.get(pixel);
    if (!spot) kind.set(pixel, { x, y, lng, lat, place: mark.place, style, marks: [mark] });
    else {
      spot.style = vaguer(spot.style, style);
      spot.marks.push(mark);
    }
  }
  return {
    zoom,
    rings: Array.from(rings.values(), discAt),
    seats: Array.from(seats.values(), (spot) => {
      const anchor = { x: spot.x, y: spot.y };
      return { group: groupOf(spot), ...anchor, anchor, moved: false };
    }),
    outside: Array.from(outside.values(), groupOf),
    placeless,
    beyond: [],
    crowdedOut: [],
    labels: [],
    size: 0,
  };
}

/** Event marks whose places fall on the same pixel of the map. */
type Spot = {
  readonly x: number;
  readonly y: number;
  readonly lng: number;
  readonly lat: number;
  readonly place: number;
  style: RingStyle;
  readonly marks: EventMark[];
};

function groupOf({ place, style, lng, lat, marks }: Spot): Group {
  return { key: `${place}/${style}`, place, style, lng, lat, marks };
}

/**
 * Creates a ring of a single glyph, for the event with most claimed deaths (high estimate), or the earliest of
 * such.
 */
function discAt(spot: Spot): Ring {
  const { x, y } = spot;
  const group = groupOf(spot);
  let mark = group.marks[0] as EventMark; // a group is made with its first mark
  for (const other of group.marks) if (other.deathsHigh > mark.deathsHigh) mark = other;
  const r = Math.min(pointDefaults.mostPx, glyphRadius(mark.deathsLow));
  const around = r + packDefaults.ringGapPx;
  return {
    group,
    style: group.style,
    x,
    y,
    r: around,
    reach: group.style === 'exact' ? around + 4 : around,
    anchor: { x, y },
    moved: false,
    glyphs: [{ mark, x, y, r, outerR: r }],
    more: undefined,
  };
}
