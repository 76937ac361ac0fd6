import type { Place } from '../model/place';
import { chosenOf, placeName, type Naming } from './placeName';
import type { Translator } from './translator';

/**
 * Formats a place with its preposition: `in Moscow`, or the wording that the place has of its own,
 * `at the United Nations`, unless the reader chose a naming convention for its name.
 */
export function placeAt(place: Place, naming: Naming, t: Translator): string {
  const { at, usedBy } = place;
  const own = typeof at === 'string' ? at : at?.[naming.language];
  const chosen = usedBy !== undefined && chosenOf(naming) !== undefined;
  return own !== undefined && !chosen ? own : t('list.at', { place: placeName(place, naming) });
}
