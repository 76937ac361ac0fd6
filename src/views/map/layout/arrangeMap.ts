import type { Place } from '../../../model/place';
import { belongsIn } from './rings/body';
import { edgeChips, recountCrowded, type ChipTexts, type EdgeChip } from './edgeChips';
import type { Group } from './groupMarks';
import { layoutMap } from './layout';
import type { LayoutInput, MapLayout } from './mapLayout';
import type { Box, Point } from '../../../draw/box';
import type { RingsAtRest } from './rings/restRings';

export type Arranged = { readonly layout: MapLayout; readonly chips: readonly EdgeChip[] };

/** Viewport in world px, and what affects its edge buttons. `cards` are obstacles in px of the container. */
export type Frame = {
  readonly view: Box;
  readonly cards: readonly Box[];
  /** Number of places outside the viewport that get a count button of their own; 0 for one button for all. */
  readonly named: number;
  /** Whether the dataset may have events without a place besides the given marks. */
  readonly mayBeUnplaced: boolean;
};

/** Gap that count buttons leave around a ring, in px. */
const roomPx = 2;

/**
 * Lays out rings of events, buttons that count the statements made at a place, and buttons at the map's edge,
 * so that each event is in exactly one: drawn in the viewport, or counted on an edge button as outside, crowded
 * out or without a place.
 */
export function arrangeMap(
  input: Omit<LayoutInput, 'sight'>,
  places: readonly Place[],
  rest: RingsAtRest,
  { view, cards, named, mayBeUnplaced }: Frame,
  texts: ChipTexts,
): Arranged {
  const groups = [...rest.grouped.rings, ...rest.grouped.seats];
  const toWorld = (box: Box) => ({ ...box, x: box.x + view.x, y: box.y + view.y });
  const seen = { view, cards: cards.map(toWorld) };
  const frame = { view, zoom: input.zoom, cards, rooms: roomsIn(rest, view), named, mayBeUnplaced };
  const layoutWith = (chips: readonly EdgeChip[], from: number) =>
    layoutMap({ ...input, visible: { ...seen, chips: chips.map(({ box }) => toWorld(box)) } }, rest, from);
  const chipsFor = (left: Pick<MapLayout, 'beyond' | 'crowdedOut'>) =>
    edgeChips({ ...rest.grouped, ...left, groups }, places, frame, texts);
  let chips = chipsFor({ beyond: beyondView(rest, view), crowdedOut: [] });
  let layout = layoutWith(chips, 0);
  // Each chip for what finds no room takes some itself; then those that found none are told again.
  if (layout.crowdedOut.length > 0) {
    chips = chipsFor(layout);
    layout = layoutWith(chips, layout.size);
    chips = recountCrowded(chips, { ...rest.grouped, ...layout, groups }, places);
  }
  return { layout, chips };
}

/** Returns the rings and statement-count buttons whose place is outside the viewport. */
function beyondView({ grouped, anchors, unitsWith }: RingsAtRest, view: Box): readonly Group[] {
  return unitsWith((i) => !belongsIn(anchors[i] as Point, view)).map(
    (i) => grouped.rings[i] ?? (grouped.seats[i - grouped.rings.length] as Group),
  );
}

/**
 * Returns the boxes around the rings and statement-count buttons of places in the viewport, before they are
 * moved apart; in px of the container.
 */
function roomsIn({ anchors, levels }: RingsAtRest, view: Box): readonly Box[] {
  const level = levels[0]?.();
  return (level?.bodies ?? []).flatMap(({ r }, i) => {
    if (!belongsIn(anchors[i] as Point, view)) return [];
    const { x, y } = level?.points[i] as Point;
    const room = r + roomPx;
    return [{ x: x - view.x - room, y: y - view.y - room, width: 2 * room, height: 2 * room }];
  });
}
