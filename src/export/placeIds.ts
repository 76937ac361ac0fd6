import type { Place } from '../model/place';

/**
 * Returns the id under which each place is written: its own, but where the view is rounded one that tells no exact
 * point, as those of tables do.
 */
export function placeIds(places: readonly Place[], rounded: boolean): (id: string) => string {
  if (!rounded) return (id) => id;
  const others = new Map(
    places.flatMap(({ id }, index) => {
      const at = id.lastIndexOf('@');
      return at < 0 ? [] : [[id, `${id.slice(0, at)}@${index}`] as const];
    }),
  );
  return (id) => others.get(id) ?? id;
}
