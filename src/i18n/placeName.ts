import type { Place } from '../model/place';

/** The name of a place on the page: the reader's language, which holds both names where they are contested. */
export function placeName(place: Place, language: string): string {
  return place.names[language] ?? place.names['en'] ?? Object.values(place.names)[0] ?? place.id;
}

/** All the names of a place, each once; the page's own name first. */
export function placeNames(place: Place, language: string): readonly string[] {
  return [...new Set([placeName(place, language), ...Object.values(place.names)])];
}
