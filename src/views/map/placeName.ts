import type { Place } from '../../model/place';
import { textIn } from '../../model/text';

/** A place's name as short as the map has room for: without what stands in brackets or behind a comma. */
export function placeName(place: Place | undefined, language: string): string {
  const name = textIn(place?.names, language);
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/,.*$/, '')
    .trim();
}
