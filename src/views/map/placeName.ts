import { placeName as fullName, type Naming } from '../../i18n/placeName';
import type { Place } from '../../model/place';

/** A place's name as short as the map has room for: without what stands in brackets or behind a comma. */
export function placeName(place: Place | undefined, naming: Naming): string {
  if (!place) return '';
  return withoutBrackets(fullName(place, naming)).split(',', 1)[0]?.trim() ?? '';
}

function withoutBrackets(name: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = name.indexOf('(', at);
    const close = open < 0 ? -1 : name.indexOf(')', open);
    if (close < 0) return kept + name.slice(at);
    kept += name.slice(at, open).trimEnd();
    at = close + 1;
  }
}
