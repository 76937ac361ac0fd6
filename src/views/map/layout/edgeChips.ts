import { placeClauseId } from '../../../engine/placeClause';
import { isSaidRole } from '../../../model/place';
import type { EventMark } from '../../../engine/eventMark';
import { noPlace } from '../../../engine/questions';
import type { Place } from '../../../model/place';
import type { Group } from './groupMarks';
import type { MapLayout } from './mapLayout';
import type { Measure } from '../../../draw/measureText';
import { chipDefaults, placeChips, sideOf, type Chip, type Side } from './placeChips';
import { boxesTouch, type Box, type Point } from '../../../draw/box';
import { project } from './projection';

/**
 * Kinds of the map's edge buttons, by the events that they count. `place`: at one place outside the viewport.
 * `elsewhere`: at the remaining, less busy places outside. `beyond`: at all places outside, on a small map.
 * `crowded`: in the viewport, but left out for lack of space. `none`: without a place.
 */
export type ChipKind = 'place' | 'elsewhere' | 'beyond' | 'crowded' | 'none';

/**
 * Button at the map's edge with the number of events that have no mark in the viewport, for one of the reasons
 * of `ChipKind` (outside it, or no room, or no place); a click lists them.
 */
export type EdgeChip = {
  readonly key: string;
  readonly kind: ChipKind;
  /** Indexes of the places of the counted events, busiest place first. */
  readonly places: readonly number[];
  readonly marks: readonly EventMark[];
  /** Ids of the place filter clauses that match exactly the counted events. */
  readonly ids: readonly string[];
  /** Box of the button, in px of the map's container. */
  readonly box: Box;
};

/**
 * Layout groups of events from which the count buttons at the map's edge are made: drawn, outside the viewport,
 * crowded out, or without a place.
 */
export type ToCount = Pick<MapLayout, 'outside' | 'beyond' | 'crowdedOut' | 'placeless'> & {
  /** All rings and statement groups of the map, whether or not in the viewport. */
  readonly groups: readonly Group[];
};

export type ChipTexts = {
  readonly nameOf: (place: number) => string;
  /** Returns the label of an edge button that stands for more than one place, without its count. */
  readonly textOf: (kind: Exclude<ChipKind, 'place'>) => string;
  readonly measure: Measure;
};

/** Viewport of the map, and what the count buttons at its edge must avoid, in px. */
export type ChipFrame = {
  readonly view: Box;
  readonly zoom: number;
  readonly cards: readonly Box[];
  /** Boxes around the rings of places in the viewport, in px of the container. */
  readonly rooms: readonly Box[];
  /** Number of places outside the viewport that get a count button of their own; 0 for one button for all. */
  readonly named: number;
  /** Whether the dataset may have events without a place besides the given marks. */
  readonly mayBeUnplaced: boolean;
};

const chipHeightPx = 24;

/** Events of one place that aren't drawn, with the place filter clauses that match them. */
type Out = {
  readonly place: number;
  readonly marks: readonly EventMark[];
  readonly ids: readonly string[];
};

/**
 * Lays out count buttons at the map's edge for all events not drawn in the viewport, so that every event is
 * counted.
 */
export function edgeChips(
  layout: ToCount,
  places: readonly Place[],
  frame: ChipFrame,
  texts: ChipTexts,
): readonly EdgeChip[] {
  const { beyond, crowded } = outOf(layout, places);
  const corner: Omit<EdgeChip, 'box'>[] = [];
  if (layout.placeless.length > 0 || frame.mayBeUnplaced)
    corner.push({ key: 'none', kind: 'none', places: [], marks: layout.placeless, ids: [noPlace] });
  if (frame.named === 0 && beyond.length > 0) corner.push(together('beyond', beyond));
  if (crowded.length > 0) corner.push(together('crowded', crowded));
  const inCorner = placeInCorner(corner, frame, texts);
  if (frame.named === 0) return inCorner;
  return [...inCorner, ...alongEdges(beyond, places, frame, texts, inCorner)];
}

/**
 * Recounts the `crowded` button (events left out for lack of space) after a new layout of rings; other edge
 * buttons stay as they are.
 */
export function recountCrowded(
  chips: readonly EdgeChip[],
  layout: ToCount,
  places: readonly Place[],
): readonly EdgeChip[] {
  const { crowded } = outOf(layout, places);
  return chips.flatMap((chip) => {
    if (chip.kind !== 'crowded') return [chip];
    return crowded.length > 0 ? [{ ...chip, ...together('crowded', crowded) }] : [];
  });
}

/**
 * Groups undrawn events by place, busiest place first: those outside the viewport, and those crowded out of it.
 */
function outOf(
  layout: ToCount,
  places: readonly Place[],
): { readonly beyond: readonly Out[]; readonly crowded: readonly Out[] } {
  const out = new Set(layout.beyond);
  // A place that also stands in frame: only one manner of it is out.
  const inFrame = new Set(
    layout.groups.filter((group) => !out.has(group)).flatMap(({ marks }) => marks.map(({ place }) => place)),
  );
  return {
    beyond: byPlace([...layout.outside, ...layout.beyond], places, (place) => !inFrame.has(place)),
    crowded: byPlace(layout.crowdedOut, places, () => false),
  };
}

function byPlace(
  groups: readonly Group[],
  places: readonly Place[],
  isWhole: (place: number) => boolean,
): readonly Out[] {
  const found = new Map<number, EventMark[]>();
  for (const { marks } of groups)
    for (const mark of marks) {
      const there = found.get(mark.place);
      if (there) there.push(mark);
      else found.set(mark.place, [mark]);
    }
  return [...found]
    .map(([place, marks]) => {
      const id = places[place]?.id ?? '';
      const manners = isWhole(place)
        ? (['map'] as const)
        : [...new Set(marks.map(({ role }) => (isSaidRole(role) ? ('said' as const) : ('there' as const))))];
      return { place, marks, ids: manners.map((manner) => placeClauseId(id, manner)) };
    })
    .sort((a, b) => b.marks.length - a.marks.length || a.place - b.place);
}

function together(kind: Exclude<ChipKind, 'place'>, outs: readonly Out[]): Omit<EdgeChip, 'box'> {
  return {
    key: kind,
    kind,
    places: outs.map(({ place }) => place),
    marks: outs.flatMap(({ marks }) => marks),
    ids: outs.flatMap(({ ids }) => ids),
  };
}

function widthOf(chip: Omit<EdgeChip, 'box'>, { nameOf, textOf, measure }: ChipTexts): number {
  const text = chip.kind === 'place' ? nameOf(chip.places[0] ?? -1) : textOf(chip.kind);
  return measure(text) + 7 * String(chip.marks.length).length + 26;
}

/**
 * Places count buttons in a row from the map's lower left corner, wrapping to rows above, without overlapping
 * cards.
 */
function placeInCorner(
  chips: readonly Omit<EdgeChip, 'box'>[],
  { view, cards }: ChipFrame,
  texts: ChipTexts,
): EdgeChip[] {
  const { marginPx, gapPx } = chipDefaults;
  const placed: EdgeChip[] = [];
  for (const chip of chips) {
    const width = widthOf(chip, texts);
    const spots: Box[] = [];
    for (let y = view.height - marginPx - chipHeightPx; y >= marginPx; y -= chipHeightPx + gapPx)
      for (let x = marginPx; x + width <= view.width - marginPx; x += gapPx)
        spots.push({ x, y, width, height: chipHeightPx });
    const taken = [...cards, ...placed.map(({ box }) => box)];
    const box = spots.find((spot) => !taken.some((other) => boxesTouch(spot, other, gapPx)));
    const first = { x: marginPx, y: view.height - marginPx - chipHeightPx, width, height: chipHeightPx };
    placed.push({ ...chip, box: box ?? first });
  }
  return placed;
}

/**
 * Places count buttons along the map's edges: one for each of the busiest places outside, and one for all
 * others. Places whose button finds no space are counted with the others.
 */
function alongEdges(
  beyond: readonly Out[],
  places: readonly Place[],
  frame: ChipFrame,
  texts: ChipTexts,
  corner: readonly EdgeChip[],
): readonly EdgeChip[] {
  const { view, cards, rooms } = frame;
  const fixed = [...cards, ...corner.map(({ box }) => box)];
  const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  const towards = ({ place }: Pick<Out, 'place'>): Point => {
    const { lng = 0, lat = 0 } = places[place] ?? {};
    const { x, y } = project(lng, lat, frame.zoom);
    return { x: x - middle.x, y: y - middle.y };
  };
  const chipsOf = (named: readonly Out[]): readonly (readonly [Omit<EdgeChip, 'box'>, Chip])[] => {
    const others = beyond.filter((out) => !named.includes(out));
    const single = named.map((out): Omit<EdgeChip, 'box'> => {
      const { place, marks, ids } = out;
      return { key: `place ${place}`, kind: 'place', places: [place], marks, ids };
    });
    const wanted = others.length > 0 ? [...single, together('elsewhere', others)] : single;
    const size = (chip: Omit<EdgeChip, 'box'>) => ({ width: widthOf(chip, texts), height: chipHeightPx });
    return wanted.map((chip) => {
      const way =
        chip.kind === 'elsewhere'
          ? busiestSide(others.map(towards), view)
          : towards({ place: chip.places[0] ?? -1 });
      const { length: weight } = chip.marks;
      const last = chip.kind === 'elsewhere';
      const side = aside.get(chip.key);
      return [chip, { key: chip.key, towards: way, side, weight, last, ...size(chip) }] as const;
    });
  };
  const aside = new Map<string, Side>();
  let named = beyond.length <= frame.named + 1 ? beyond : beyond.slice(0, frame.named);
  for (;;) {
    const wanted = chipsOf(named);
    const boxes = placeChips(
      wanted.map(([, chip]) => chip),
      view,
      [...fixed, ...rooms],
    );
    const placed = wanted.flatMap(([chip]) => {
      const box = boxes.get(chip.key);
      return box ? [{ ...chip, box }] : [];
    });
    const left = wanted.filter(([chip]) => !boxes.has(chip.key)).map(([chip]) => chip);
    if (left.length === 0) return placed;
    // Where there is no room above or below, there may be at a side.
    const movable = left.filter(({ key, kind }) => kind === 'place' && !aside.has(key));
    for (const {
      key,
      places: [place = -1],
    } of movable)
      aside.set(key, towards({ place }).x < 0 ? 'left' : 'right');
    if (movable.length > 0) continue;
    const isLeft = ({ place }: Out) =>
      left.some((chip) => chip.kind === 'place' && chip.places.includes(place));
    const fewer = named.filter((out) => !isLeft(out));
    if (fewer.length === named.length) {
      // Only the one that counts the others has no room beside the places: it stands in the corner.
      const taken = [...fixed, ...placed.map(({ box }) => box)];
      return [...placed, ...placeInCorner(left, { ...frame, cards: taken }, texts)];
    }
    named = fewer;
  }
}

/** Returns the mean direction of the places on that side of the map which has most of them. */
function busiestSide(ways: readonly Point[], view: Box): Point {
  const sides = ways.map((way) => sideOf({ towards: way }, view));
  const count = (side: string) => sides.filter((one) => one === side).length;
  const most = sides.reduce((best, side) => (count(side) > count(best) ? side : best), sides[0] ?? 'left');
  const own = ways.filter((_, i) => sides[i] === most);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(own.map(({ x }) => x)), y: mean(own.map(({ y }) => y)) };
}
