import type { EventMark } from '../../engine/questions';
import type { Bounds } from '../../model/dataset';
import type { Place } from '../../model/place';
import type { RingStyle } from '../../scale/ringStyle';
import { groupMarks, type Group, type Grouped } from './groupMarks';
import { joinExact } from './joinExact';
import {
  labelDefaults,
  labelSpots,
  placeLabels,
  type Measure,
  type Named,
  type PlacedLabel,
} from './placeLabels';
import { boxesTouch, boxInside, distanceToBox, project, type Box, type Point } from './projection';
import { areApart, relax, type Body } from './relax';
import { packOf, ringAt, type OnLine, type Pack, type Ring } from './ring';

/** A place where something was said: a quiet chip with a count. */
export type Seat = {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly anchor: Point;
  readonly moved: boolean;
};

export type MapLayout = {
  readonly zoom: number;
  readonly rings: readonly Ring[];
  readonly seats: readonly Seat[];
  readonly outside: readonly Group[];
  readonly placeless: readonly EventMark[];
  readonly labels: readonly PlacedLabel[];
};

export type LayoutInput = {
  /** Every event of the layout set, whether or not it passes the filters. */
  readonly marks: readonly EventMark[];
  readonly places: readonly Place[];
  readonly zoom: number;
  /** What the map can show at all. */
  readonly box: Bounds;
  /** A place's name as it stands beside its ring; `''` for none. */
  readonly nameOf: (place: number) => string;
  readonly measure: Measure;
  /** Where a place of precision `line` lies on its line; the place's own point where there is none. */
  readonly onLine?: OnLine;
  /** What is in sight and the cards that lie on it, px of the world; without it nothing gives way to them. */
  readonly sight?: { readonly view: Box; readonly obstacles: readonly Box[] };
};

export const layoutDefaults = {
  /** A seat's chip: its half height, and what its count may take, px. */
  seatReachPx: 15,
  /** A ring of so many events is worth moving others aside for its name. */
  busyMarks: 5,
  /** How many names get room like that. */
  roomsMade: 3,
  /** How far others may be moved for it, px. */
  stepPx: 44,
};

/** Rings at rest without cards: costly, and the same until the zoom or the set changes. */
export type RingsAtRest = {
  readonly grouped: Grouped;
  readonly bodies: readonly Body[];
  readonly packs: readonly Pack[];
  readonly points: readonly Point[];
  readonly input: LayoutInput;
};

/** Packs the events of each place into its ring and moves the rings apart. */
export function restRings(input: LayoutInput): RingsAtRest {
  const { marks, places, zoom, box } = input;
  const grouped = joinExact(groupMarks(marks, places, box), zoom);
  const packs = grouped.rings.map((group) => packOf(group, zoom, input.onLine));
  const bodies: Body[] = [
    ...packs.map(({ anchor, packed, group }) => ({
      ...anchor,
      r: packed.reach,
      mobility: mobility(group.style, packed.reach),
    })),
    ...grouped.seats.map((group) => ({
      ...project(group.lng, group.lat, zoom),
      r: layoutDefaults.seatReachPx,
      mobility: 3,
    })),
  ];
  return { grouped, bodies, packs, points: relax(bodies), input };
}

/** Everything that the map draws of events, as plain numbers. */
export function layoutMap(input: LayoutInput, rest: RingsAtRest = restRings(input)): MapLayout {
  const { sight } = input;
  if (!sight) return placeAll(input, rest, rest.points);
  let points = relax(rest.bodies, sight.obstacles, rest.points, sight.view, nudge);
  let layout = placeAll(input, rest, points);
  const rooms: { readonly of: number; readonly box: Box }[] = [];
  while (rooms.length < layoutDefaults.roomsMade) {
    const room = roomForName(input, layout, rooms);
    if (!room) break;
    rooms.push(room);
    // Whoever gets room stays; the others step back.
    const bodies = rest.bodies.map((body, i) =>
      rooms.some(({ of }) => of === i) ? { ...body, ...points[i], mobility: 0 } : body,
    );
    const stepped = relax(
      bodies,
      [...sight.obstacles, ...rooms.map(({ box }) => box)],
      points,
      sight.view,
      nudge,
    );
    // Where the others would have to go far, or have nowhere to go, the name is left out.
    if (!areApart(bodies, stepped) || farthest(points, stepped) > layoutDefaults.stepPx) break;
    points = stepped;
    layout = placeAll(input, rest, points);
  }
  return layout;
}

function placeAll(
  input: LayoutInput,
  { grouped, bodies, packs }: RingsAtRest,
  points: readonly Point[],
): MapLayout {
  const { zoom, sight, measure } = input;
  const rings = packs.map((pack, i) => ringAt(pack, points[i] ?? pack.anchor));
  const seats = grouped.seats.map((group, i) => {
    const { x, y } = bodies[packs.length + i] as Point;
    const point = points[packs.length + i] ?? { x, y };
    const far = Math.hypot(point.x - x, point.y - y) > layoutDefaults.seatReachPx;
    return { group, x: point.x, y: point.y, anchor: { x, y }, moved: far };
  });
  const { outside, placeless } = grouped;
  const labels = placeLabels(namedOf(input, rings, seats), measure, sight?.obstacles ?? [], sight?.view);
  return { zoom, rings, seats, outside, placeless, labels };
}

function farthest(before: readonly Point[], after: readonly Point[]): number {
  return before.reduce((most, a, i) => {
    const b = after[i] ?? a;
    return Math.max(most, Math.hypot(a.x - b.x, a.y - b.y));
  }, 0);
}

/** What names stand beside: the rings, and seats that have no ring. */
function namedOf({ nameOf }: LayoutInput, rings: readonly Ring[], seats: readonly Seat[]): Named[] {
  return [
    ...rings.map((ring) => ({
      x: ring.x,
      y: ring.y,
      r: ring.reach,
      name: ring.style === 'line' || !isMain(ring, rings) ? '' : nameOf(ring.group.place),
      weight: ring.group.marks.length + (ring.style === 'settlement' ? 2 : 0),
    })),
    ...seats.map((seat) => ({
      x: seat.x,
      y: seat.y,
      r: layoutDefaults.seatReachPx - 1,
      name: lonely(seat, rings) ? nameOf(seat.group.place) : '',
      weight: 0,
      quiet: true,
    })),
  ];
}

/**
 * The room that the busiest ring without its name wants for it, where that costs the others least.
 * Undefined where every busy ring in sight is named.
 */
function roomForName(
  input: LayoutInput,
  { rings, seats, labels }: MapLayout,
  made: readonly { readonly of: number }[],
): { readonly of: number; readonly box: Box } | undefined {
  const { sight, measure } = input;
  if (!sight) return undefined;
  const things = namedOf(input, rings, seats);
  const wanting = things
    .map((thing, of) => ({ thing, of }))
    .filter(
      ({ thing, of }) =>
        thing.name !== '' &&
        rings[of]?.style !== 'district' &&
        thing.weight >= layoutDefaults.busyMarks &&
        distanceToBox(thing, sight.view) === 0 &&
        !made.some((room) => room.of === of) &&
        !labels.some((label) => label.of === of),
    )
    .sort((a, b) => b.thing.weight - a.thing.weight)[0];
  if (!wanting) return undefined;
  const { thing, of } = wanting;
  const cost = (box: Box) =>
    things.reduce((sum, other, i) => {
      const into = other.r + labelDefaults.gapPx - distanceToBox(other, box);
      return i === of || into <= 0 ? sum : sum + into * (other.quiet ? 0.3 : 1);
    }, 0);
  const best = labelSpots(thing, of, measure)
    .filter(
      ({ box }) =>
        boxInside(box, sight.view, labelDefaults.edgePx) &&
        !sight.obstacles.some((other) => boxesTouch(box, other, labelDefaults.roomPx)),
    )
    .map(({ box }) => ({ box, cost: cost(box) }))
    .sort((a, b) => a.cost - b.cost)[0];
  if (!best) return undefined;
  const around = labelDefaults.gapPx + labelDefaults.nearerPx;
  const { x, y, width, height } = best.box;
  return {
    of,
    box: { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around },
  };
}

const nudge = { gapPx: 3, rounds: 40, pull: 0.03, settleRounds: 200 };

/** Of two rings of one place, known better and worse, only the larger is named. */
function isMain(ring: Ring, rings: readonly Ring[]): boolean {
  const same = rings.filter((other) => other.group.place === ring.group.place && other.style !== 'line');
  const most = Math.max(...same.map(({ glyphs }) => glyphs.length));
  return same.find(({ glyphs }) => glyphs.length === most) === ring;
}

/** A seat beside the ring of the same place needs no name of its own. */
function lonely(seat: Seat, rings: readonly Ring[]): boolean {
  return rings.every((ring) => ring.group.place !== seat.group.place);
}

/** A vague place gives way sooner than a settlement, a large ring later than a small one; a line hardly. */
function mobility(style: RingStyle, reach: number): number {
  const readiness: { readonly [style in RingStyle]: number } = {
    exact: 0.8,
    settlement: 1,
    district: 1.6,
    region: 2.2,
    line: 0.6,
  };
  return (readiness[style] * 14) / reach;
}
