import { placeName as fullName, type Naming } from '../../../../i18n/placeName';
import { shortNumbers } from '../../../../i18n/shortNumbers';
import type { Place } from '../../../../model/place';

/**
 * Shortens a place's name for the map: without brackets and anything after a comma. Numbers stay whole, and so
 * do coordinates, which get at most four decimals.
 */
export function placeName(place: Place | undefined, naming: Naming): string {
  if (!place) return '';
  const name = shortNumbers(fullName(place, naming));
  const parts = name.split('(');
  const kept = parts.map((part, i) => (i === 0 ? part : part.slice(part.indexOf(')') + 1)).trimEnd());
  return beforeComma(kept.join('')).trim() || name;
}

/** Returns a text up to its first comma that doesn't stand between two numbers, as in `40.1, 45.2`. */
function beforeComma(text: string): string {
  const [first = '', ...others] = text.split(',');
  let kept = first;
  for (const other of others) {
    if (!/\d[°º'′"″]?[NSEW]?$/.test(kept) || !/^\s?[+−-]?\d/.test(other)) break;
    kept += `,${other}`;
  }
  return kept;
}
