import { boxesTouch, boxInside, type Box } from './box';

export type LabelRules<Wish, Spot extends { readonly box: Box }> = {
  /** Returns the candidate positions of a label, best first. */
  readonly candidatesOf: (wish: Wish, index: number) => Iterable<Spot>;
  /** Bounding box in px that labels stay in, at least `edgePx` from its edges. Default: unlimited. */
  readonly bounds: Box | undefined;
  readonly edgePx?: number;
  /** Boxes in px from which labels keep at least `roomPx` away. */
  readonly taken: readonly Box[];
  readonly roomPx?: number;
  /** Boxes in px that labels avoid as long as another position is free. */
  readonly soft?: readonly Box[];
  /**
   * Tests whether a free position suits its label. `taken`: all boxes occupied so far. Default: every position
   * does.
   */
  readonly suits?: (spot: Spot, wish: Wish, index: number, taken: readonly Box[]) => boolean;
  /** Boxes that a placed label occupies, in px. Default: its own box. */
  readonly takes?: (spot: Spot) => readonly Box[];
};

/**
 * Places labels greedily in the given order, each at its first free candidate position; a label without one is
 * left out.
 */
export function placeLabels<Wish, Spot extends { readonly box: Box }>(
  wishes: readonly Wish[],
  rules: LabelRules<Wish, Spot>,
): Spot[] {
  const { candidatesOf, bounds, edgePx = 0, roomPx = 0, soft = [], suits, takes } = rules;
  const taken = [...rules.taken];
  const firstFree = (wish: Wish, index: number, kept: readonly Box[]): Spot | undefined => {
    for (const spot of candidatesOf(wish, index)) {
      const touches = (other: Box) => boxesTouch(spot.box, other, roomPx);
      const free =
        (!bounds || boxInside(spot.box, bounds, edgePx)) && !taken.some(touches) && !kept.some(touches);
      if (free && (!suits || suits(spot, wish, index, taken))) return spot;
    }
    return undefined;
  };
  const placed: Spot[] = [];
  wishes.forEach((wish, index) => {
    const spot = firstFree(wish, index, soft) ?? (soft.length > 0 ? firstFree(wish, index, []) : undefined);
    if (!spot) return;
    placed.push(spot);
    taken.push(...(takes ? takes(spot) : [spot.box]));
  });
  return placed;
}
