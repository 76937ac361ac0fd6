import type { Naming } from '../../../../i18n/placeName';
import type { Basemap } from '../../../../load/basemap';
import type { Place } from '../../../../model/place';
import { placeName } from './placeName';

/** Distance in degrees within which a town of the base map and a place of the dataset are the same. */
const sameDegrees = 0.05;

/**
 * Returns the base map with those towns renamed that are contested places (two names) of the dataset, so that
 * the reader's naming choice holds for every label.
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
