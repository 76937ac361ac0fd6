import { misplaced } from '../rings/body';
import type { LayoutInput, MapLayout, Seat, VisibleArea } from '../mapLayout';
import { labelDefaults, labelSpots, type Named } from './placeLabels';
import { boxesTouch, boxInside, distanceToBox, type Box } from '../../../../draw/box';
import { reachDefaults } from '../reach';
import { relax } from '../rings/relax';
import type { Ring } from '../rings/ring';
import { nudge, type Settled } from '../rings/settleRings';

export const roomDefaults = {
  /** Minimum number of events of a ring whose name other rings are moved for. */
  busyMarks: 5,
  /** Maximum number of names that rings are moved for. */
  rooms: 3,
};

/**
 * Moves rings aside to make space for the names of the busiest unnamed rings, as long as all rings keep an
 * allowed position.
 */
export function roomsForNames(
  input: LayoutInput,
  visible: VisibleArea,
  settled: Settled,
  first: MapLayout,
  placeAll: (settled: Settled) => MapLayout,
): MapLayout {
  const { level, crowdedOut } = settled;
  const taken = [...visible.cards, ...visible.chips];
  const kept = level.bodies.map((_, i) => i).filter((i) => !crowdedOut.has(i));
  let points = kept.map((i) => settled.points[i] ?? { x: 0, y: 0 });
  let layout = first;
  const rooms: { readonly of: number; readonly box: Box }[] = [];
  while (rooms.length < roomDefaults.rooms) {
    const room = roomForName(input, visible, layout, rooms);
    if (!room) break;
    rooms.push(room);
    // Whoever gets room stays; the others step back.
    const bodies = kept.map((i, at) => {
      const body = level.bodies[i] ?? { x: 0, y: 0, r: 0, mobility: 0 };
      return rooms.some(({ of }) => of === at) ? { ...body, mobility: 0 } : body;
    });
    const start = points;
    const stays = bodies.map((body, at) => (body.mobility === 0 ? { ...body, ...start[at] } : body));
    const obstacles = [...taken, ...rooms.map(({ box }) => box)];
    const stepped = relax(stays, obstacles, points, visible.view, nudge);
    // Where they have nowhere to go, the name is left out.
    if (misplaced(stays, stepped, taken, visible.view).length > 0) break;
    points = stepped;
    const all = [...settled.points];
    kept.forEach((i, at) => {
      all[i] = points[at] ?? { x: 0, y: 0 };
    });
    layout = placeAll({ ...settled, points: all });
  }
  return layout;
}

/**
 * Returns the circles to name: all rings, and the statement-count buttons, of which only those without a ring
 * at their place have a name.
 */
export function namedOf({ nameOf }: LayoutInput, rings: readonly Ring[], seats: readonly Seat[]): Named[] {
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
      r: reachDefaults.seatReachPx - 1,
      name: lonely(seat, rings) ? nameOf(seat.group.place) : '',
      weight: 0,
      quiet: true,
    })),
  ];
}

/**
 * Returns the box for the name of the busiest unnamed ring, at the position where other rings have to move
 * least; undefined if every busy ring in the viewport is named, or there is no such position.
 */
function roomForName(
  input: LayoutInput,
  visible: VisibleArea,
  { rings, seats, labels }: MapLayout,
  made: readonly { readonly of: number }[],
): { readonly of: number; readonly box: Box } | undefined {
  const things = namedOf(input, rings, seats);
  const wanting = things
    .map((thing, of) => ({ thing, of }))
    .filter(
      ({ thing, of }) =>
        thing.name !== '' &&
        rings[of]?.style !== 'district' &&
        thing.weight >= roomDefaults.busyMarks &&
        distanceToBox(thing, visible.view) === 0 &&
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
  const best = labelSpots(thing, of, input.measure)
    .filter(
      ({ box }) =>
        boxInside(box, visible.view, labelDefaults.edgePx) &&
        ![...visible.cards, ...visible.chips].some((other) => boxesTouch(box, other, labelDefaults.roomPx)),
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

/** Tests whether a ring has most events of the rings at its place: only that one is named. */
function isMain(ring: Ring, rings: readonly Ring[]): boolean {
  const same = rings.filter((other) => other.group.place === ring.group.place && other.style !== 'line');
  const most = Math.max(...same.map(({ group }) => group.marks.length));
  return same.find(({ group }) => group.marks.length === most) === ring;
}

/** Tests whether a statement-count button has no ring at its place: only then it is named. */
function lonely(seat: Seat, rings: readonly Ring[]): boolean {
  return rings.every((ring) => ring.group.place !== seat.group.place);
}
