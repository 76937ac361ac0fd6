import { dimmedOpacity, isLit } from '../../../state/session/lit';
import type { Ring } from '../layout/rings/ring';
import type { Scene } from '../paint/scene';

/**
 * Returns the opacity of a ring: 1, or dimmed if a kind of mark is highlighted in the legend and the ring has
 * no event of that kind that passes the filters.
 */
export function strengthOf({ group }: Ring, { lit, passing }: Pick<Scene, 'lit' | 'passing'>): number {
  if (!lit) return 1;
  for (const mark of group.marks) if (passing.has(mark.key) && isLit(mark, lit)) return 1;
  return dimmedOpacity;
}
