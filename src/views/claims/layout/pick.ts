import type { Claim } from '../../../model/claim';
import type { Hit } from './scene';

/**
 * Hit test: returns the claims of the box that contains a point of the chart and whose centre is nearest;
 * undefined for none.
 */
export function pick(hits: readonly Hit[], x: number, y: number): readonly Claim[] | undefined {
  let best: Hit | undefined;
  let least = Infinity;
  for (const hit of hits) {
    const { box } = hit;
    if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) continue;
    const distance = Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
    if (distance >= least) continue;
    best = hit;
    least = distance;
  }
  return best?.claims;
}
