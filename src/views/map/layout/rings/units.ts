import type { Grouped } from '../groupMarks';

/**
 * Numbers rings so that rings of one place share a number, as filters can't tell them apart; each seat has its own.
 * Rings first, then seats.
 */
export function unitsOf({ rings, seats }: Pick<Grouped, 'rings' | 'seats'>): readonly number[] {
  const units = rings.map((_, i) => i);
  const byPlace = new Map<number, number>();
  rings.forEach(({ marks }, i) => {
    for (const { place } of marks) {
      const own = units[i] as number;
      const other = byPlace.get(place);
      if (other === undefined) byPlace.set(place, own);
      else if (other !== own) {
        units.forEach((unit, j) => {
          if (unit === own) units[j] = other;
        });
        byPlace.forEach((unit, key) => {
          if (unit === own) byPlace.set(key, other);
        });
      }
    }
  });
  return [...units, ...seats.map((_, i) => rings.length + i)];
}
