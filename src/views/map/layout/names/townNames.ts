import type { Naming } from '../../../../i18n/placeName';
import type { Basemap } from '../../../../load/basemap';
import type { Place } from '../../../../model/place';
import { placeName } from './placeName';

/** Distance within which a town of the base map is a place of the dataset, degrees. */
const sameDegrees = 0.05;

/**
 * Returns the base map's towns, those with two names renamed after the dataset's places, so that the naming
 * convention holds for every label.
 */
export function namedTowns(basemap: Basemap, places: readonly Place[], naming: Naming): Basemap {
  const contested = places.filter((place) => place.usedBy !== undefined && place.precision === 'settlement');
  const towns = basemap.towns.map((town) => {
    const place = contested.find(
      ({ lng, lat }) => Math.hypot((lng ?? NaN) - town.lng, (lat ?? NaN) - town.lat) < sameDegrees,
    );
    return place ? { ...town, name: placeName(place, naming) } : town;
  });
  return { ...basemap, towns };
}
