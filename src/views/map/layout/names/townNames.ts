import type { Naming } from '../../../../i18n/placeName';
import type { Basemap } from '../../../../load/basemap';
import type { Place } from '../../../../model/place';
import { placeName } from './placeName';

/** A town of the base map this near to a place of the dataset is that place, degrees. */
const sameDegrees = 0.05;

/**
 * The base map's towns with the dataset's names for those that have two: the reader's choice of names must
 * hold for every label on the map, not only beside the rings.
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
