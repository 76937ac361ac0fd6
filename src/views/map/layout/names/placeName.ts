import { placeName as fullName, type Naming } from '../../../../i18n/placeName';
import type { Place } from '../../../../model/place';

/** Shortens a place's name for the map: without brackets and anything after a comma. */
export function placeName(place: Place | undefined, naming: Naming): string {
  if (!place) return '';
  const parts = fullName(place, naming).split('(');
  const kept = parts.map((part, i) => (i === 0 ? part : part.slice(part.indexOf(')') + 1)).trimEnd());
  return kept.join('').split(',', 1)[0]?.trim() ?? '';
}
