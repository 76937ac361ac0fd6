import type { Place } from '../../../model/place';
import type { View } from '../../../state/view/view';
import { contains } from './groupMarks';

/** What a button that counts events stands for. */
export type Counted = {
  /** Indexes of the places that its events are drawn at. */
  readonly places: readonly number[];
  /** What the place clause takes for exactly these events. */
  readonly ids: readonly string[];
};

/** Whether the filters already ask for what a button counts. */
export function isPressed({ place }: Pick<View, 'place'>, { ids }: Pick<Counted, 'ids'>): boolean {
  return ids.length > 0 && ids.every((id) => place.includes(id));
}

/**
 * What pressing a button changes in the filters, so that the events are those that it counts, with those of the
 * buttons that were pressed before. Pressed again, it lets go of its own. A place clause from elsewhere gives way.
 * @param all what can be pressed on the map
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

/** The filters for exactly these events. The area is lifted where it would hide any. */
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
