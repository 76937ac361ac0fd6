import type { Place } from '../model/place';
import { chosenOf, placeName, type Naming } from './placeName';
import type { Translator } from './translator';

/**
 * A place behind its preposition: `in Moscow`, or the place's own words for it, `at the United Nations`. Those
 * give way where the reader set whose names the page uses.
 */
export function placeAt(place: Place, naming: Naming, t: Translator): string {
  const { at, usedBy } = place;
  const own = typeof at === 'string' ? at : at?.[naming.language];
  const chosen = usedBy !== undefined && chosenOf(naming) !== undefined;
  return own !== undefined && !chosen ? own : t('list.at', { place: placeName(place, naming) });
}
