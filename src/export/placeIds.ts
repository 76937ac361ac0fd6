import type { Place } from '../model/place';

/**
 * Returns a function that maps a place's id to the id used in an export. Unchanged, unless the coordinates
 * are rounded: then an id that reveals the exact coordinates after `@`, as tables read from CSV have, gets a
 * number instead.
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
