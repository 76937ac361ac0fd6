import { belongsIn } from './rings/body';
import type { Group } from './groupMarks';
import type { LayoutInput, MapLayout, Seat } from './mapLayout';
import { placeNames } from './names/placeLabels';
import type { Point } from '../../../draw/box';
import { reachDefaults } from './reach';
import { restRings, type RingsAtRest } from './rings/restRings';
import { ringAt, type Ring } from './rings/ring';
import { namedOf, roomsForNames } from './names/roomForNames';
import { settleRings, type Settled } from './rings/settleRings';

/**
 * Lays out the map's rings, statement-count buttons and names. Every ring is near its place (`reachDefaults`),
 * within its country and the viewport, and overlaps no other: glyphs are drawn smaller, then full rings
 * shortened, until all fit; rings without a free position at the smallest size are `crowdedOut`.
 * @param from index of the largest glyph size to try, if larger ones are known not to fit
 */
export function layoutMap(input: LayoutInput, rest: RingsAtRest = restRings(input), from = 0): MapLayout {
  const settled = settleRings(rest, input.visible, from);
  const layout = placeAll(input, rest, settled);
  if (!input.visible) return layout;
  return roomsForNames(input, input.visible, settled, layout, (moved) => placeAll(input, rest, moved));
}

function placeAll(input: LayoutInput, rest: RingsAtRest, settled: Settled): MapLayout {
  const { zoom, visible, measure } = input;
  const { grouped } = rest;
  const { level, points, crowdedOut } = settled;
  const { packs, bodies } = level;
  const rings: Ring[] = [];
  const seats: Seat[] = [];
  const beyond: Group[] = [];
  const withoutRoom: Group[] = [];
  const isBeyond = (at: Point) => visible !== undefined && !belongsIn(at, visible.view);
  const out = new Set(rest.unitsWith((i) => isBeyond(rest.anchors[i] as Point)));
  bodies.forEach((body, i) => {
    const point = points[i] ?? body;
    const pack = packs[i];
    const group = pack?.group ?? (grouped.seats[i - packs.length] as Group); // the bodies are packs, then seats
    // A seat that others push out of sight is counted like what finds no room.
    const unseen = crowdedOut.has(i) || (!pack && !out.has(i) && isBeyond(point));
    if (out.has(i)) beyond.push(group);
    else if (unseen) withoutRoom.push(group);
    if (unseen) return;
    if (pack) rings.push(ringAt(pack, point));
    else {
      const { x, y } = body;
      const moved = Math.hypot(point.x - x, point.y - y) > reachDefaults.seatReachPx;
      seats.push({ group, x: point.x, y: point.y, anchor: { x, y }, moved });
    }
  });
  const { outside, placeless } = grouped;
  const things = namedOf(input, rings, seats);
  const taken = visible ? [...visible.cards, ...visible.chips] : [];
  const labels = placeNames(things, measure, taken, visible?.view);
  return {
    zoom,
    rings,
    seats,
    outside,
    placeless,
    beyond,
    crowdedOut: withoutRoom,
    labels,
    size: settled.size,
  };
}
