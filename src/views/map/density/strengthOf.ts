import { dimmedOpacity, isLit } from '../../../state/session/lit';
import type { Ring } from '../layout/rings/ring';
import type { Scene } from '../paint/scene';

/** Returns the opacity of a ring: dimmed if the key highlights none of its events. */
export function strengthOf({ group }: Ring, { lit, passing }: Pick<Scene, 'lit' | 'passing'>): number {
  if (!lit) return 1;
  for (const mark of group.marks) if (passing.has(mark.key) && isLit(mark, lit)) return 1;
  return dimmedOpacity;
}
