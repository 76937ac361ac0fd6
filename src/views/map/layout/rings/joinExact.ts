import type { Group, Grouped } from '../groupMarks';
import { inTimeOrder } from '../inTimeOrder';
import { project } from '../projection';

export const defaults = {
  /** A place further than this from a settlement's middle lies in another one, in km. */
  withinKm: 3,
};

/** An exact place joins the ring of the settlement that it lies in, until the zoom separates the two. */
export function joinExact(grouped: Grouped, zoom: number): Grouped {
  const joined = new Map<string, Group>();
  const rings: Group[] = [];
  const settlements = grouped.rings.filter((group) => group.style === 'settlement');
  for (const group of grouped.rings) {
    const host = group.style === 'exact' ? nearest(group, settlements, zoom) : undefined;
    if (!host) rings.push(group);
    else {
      const before = joined.get(host.key) ?? host;
      const marks = [...before.marks, ...group.marks].sort(inTimeOrder);
      joined.set(host.key, { ...before, marks });
    }
  }
  return { ...grouped, rings: rings.map((group) => joined.get(group.key) ?? group) };
}

function nearest(group: Group, settlements: readonly Group[], zoom: number): Group | undefined {
  const point = project(group.lng, group.lat, zoom);
  let found: Group | undefined;
  let least = Infinity;
  for (const settlement of settlements) {
    if (kilometres(group, settlement) > defaults.withinKm) continue;
    const middle = project(settlement.lng, settlement.lat, zoom);
    const distance = Math.hypot(point.x - middle.x, point.y - middle.y);
    const count = settlement.marks.length + group.marks.length;
    if (distance > 16 + 7 * Math.sqrt(count) || distance >= least) continue;
    least = distance;
    found = settlement;
  }
  return found;
}

type LngLat = { readonly lng: number; readonly lat: number };

/** Of two points a few km apart: the ground is flat enough. */
function kilometres(a: LngLat, b: LngLat): number {
  const kmPerDegree = 111.2;
  const dx = (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(dx, a.lat - b.lat) * kmPerDegree;
}
