import type { Place } from '../../../model/place';
import type { View } from '../../../state/view/view';
import { contains } from './groupMarks';

/**
 * Events counted by a count button of the map (at a place of statements, or at the edge), as place filter
 * values.
 */
export type Counted = {
  /** Indexes of the places of the counted events. */
  readonly places: readonly number[];
  /** Ids of the place filter clauses that match exactly the counted events. */
  readonly ids: readonly string[];
};

/** Tests whether the place filter already contains all clauses of a count button. */
export function isPressed({ place }: Pick<View, 'place'>, { ids }: Pick<Counted, 'ids'>): boolean {
  return ids.length > 0 && ids.every((id) => place.includes(id));
}

/**
 * Returns the change of filters for a click on a count button: its events are added to those of the buttons
 * that are on, or removed if it is on itself. Other place clauses are dropped.
 * @param all all count buttons on the map
 */
export function pressed(
  view: Pick<View, 'place' | 'area'>,
  button: Counted,
  all: readonly Pick<Counted, 'ids'>[],
  places: readonly Place[],
): Partial<View> {
  const own = new Set(button.ids);
  const others = all
    .filter((one) => isPressed(view, one) && !one.ids.every((id) => own.has(id)))
    .flatMap(({ ids }) => ids);
  if (isPressed(view, button)) return { place: [...new Set(others)].filter((id) => !own.has(id)) };
  return { ...listed(view, button, places), place: [...new Set([...others, ...button.ids])] };
}

/**
 * Returns the filters that select exactly the events of a count button; the area filter is removed if it would
 * hide any.
 */
export function listed(
  view: Pick<View, 'area'>,
  { places: indexes, ids }: Counted,
  places: readonly Place[],
): Partial<View> {
  const { area } = view;
  const isHidden = (index: number) => {
    const { lng, lat } = places[index] ?? {};
    return area !== undefined && lng !== undefined && lat !== undefined && !contains(area, lng, lat);
  };
  return { place: ids, ...(indexes.some(isHidden) ? { area: undefined } : {}) };
}
