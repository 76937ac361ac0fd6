import { placeName as fullName, type Naming } from '../../../../i18n/placeName';
import type { Place } from '../../../../model/place';

/** A place's name as short as the map has room for: without what stands in brackets or behind a comma. */
export function placeName(place: Place | undefined, naming: Naming): string {
  if (!place) return '';
  const parts = fullName(place, naming).split('(');
  const kept = parts.map((part, i) => (i === 0 ? part : part.slice(part.indexOf(')') + 1)).trimEnd());
  return kept.join('').split(',', 1)[0]?.trim() ?? '';
}
