import type { Group, Grouped } from '../groupMarks';
import { inTimeOrder } from '../inTimeOrder';
import { project } from '../projection';

export const defaults = {
  /** Maximum distance in km of an exact place from the settlement whose ring it joins. */
  withinKm: 3,
};

/**
 * Merges groups at exact places into the group of a nearby settlement, unless the zoom is high enough to draw
 * them apart.
 */
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

/** Returns the approximate distance of two nearby points in km, by an equirectangular projection. */
function kilometres(a: LngLat, b: LngLat): number {
  const kmPerDegree = 111.2;
  const dx = (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(dx, a.lat - b.lat) * kmPerDegree;
}
