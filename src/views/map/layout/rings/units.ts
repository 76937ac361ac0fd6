import type { Grouped } from '../groupMarks';

/**
 * Numbers rings and statement-count buttons by what filters can tell apart: rings with a place in common share
 * a number, each statement-count button has its own. Rings come first, then statement-count buttons.
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
