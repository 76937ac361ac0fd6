import type { Box, Point } from '../../../draw/box';
import type { Density } from '../paint/scene';
import type { MapLayout } from './mapLayout';
import { belongsIn } from './rings/body';

/** Tests whether the viewport has no event: none drawn, and none left out for lack of space. */
export function isEmpty(layout: MapLayout, density: Density | undefined, view: Box): boolean {
  if (density) return density.cells.length === 0;
  const isIn = ({ anchor }: { readonly anchor: Point }) => belongsIn(anchor, view);
  return layout.crowdedOut.length === 0 && !layout.rings.some(isIn) && !layout.seats.some(isIn);
}
