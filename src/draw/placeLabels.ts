import { boxesTouch, boxInside, type Box } from './box';

export type LabelRules<Wish, Spot extends { readonly box: Box }> = {
  /** Where a label may stand, best first. */
  readonly candidatesOf: (wish: Wish, index: number) => Iterable<Spot>;
  /** What labels stand in, `edgePx` from its edge. Undefined: anywhere. */
  readonly bounds: Box | undefined;
  readonly edgePx?: number;
  /** What no label comes nearer to than `roomPx`. */
  readonly taken: readonly Box[];
  readonly roomPx?: number;
  /** What labels keep off where there is any other spot. */
  readonly soft?: readonly Box[];
  /** Whether a spot that is free is right for its wish. `taken`: with what the labels before took. Default: it is. */
  readonly suits?: (spot: Spot, wish: Wish, index: number, taken: readonly Box[]) => boolean;
  /** What a label takes from those after it. Default: its box. */
  readonly takes?: (spot: Spot) => readonly Box[];
};

/** Gives wishes their first free spot, one after the other; one without room is left out. */
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
