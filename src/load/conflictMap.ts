import { readConflictMap } from '../formats/own/conflictMap';
import { noMap } from '../model/conflictMap';
import type { Issue } from '../model/issue';
import type { Place } from '../model/place';
import { asked } from './asked';
import { embeddedFile, embeddedMap } from './embedded';
import type { LoadSource } from './loading';
import type { PlacedMap } from './otherMap';
import { withinTime } from './withinTime';

export type { PlacedMap };

const coming = new Map<string, Promise<PlacedMap | undefined>>();

/**
 * Loads the map of a dataset: `map.json` in the same directory as its `dataset.json`; for another than the
 * app's own dataset, whose map is at the address `own`, the one that `otherMap` chooses. Cached for all
 * timelines of a page. Never rejects: a failure is an issue.
 */
export async function loadConflictMap(
  source: LoadSource | undefined,
  own: string,
  places: readonly Place[] = [],
): Promise<PlacedMap> {
  const enclosed = await embeddedFile(embeddedMap);
  const beside = source && 'url' in source ? mapBeside(source.latest ?? source.url) : undefined;
  const found = enclosed
    ? placed(await enclosed.text(), '')
    : beside === undefined
      ? undefined
      : await shared(beside, beside === own ? {} : asked({}));
  if (beside !== own || enclosed || source?.second)
    try {
      const { otherMap, turned } = await import('./otherMap');
      if (found && enclosed) return turned(found);
      const other = await otherMap(
        found,
        own,
        places,
        (address) => shared(address, {}),
        source?.second !== undefined,
      );
      if (other) return other;
    } catch {
      // Its code may be missing as its files may.
    }
  return found ?? { map: noMap, base: own, issues: [missing('map.json')] };
}

/**
 * Returns the address of `map.json` next to a file named `dataset.json`; undefined for a file of any other
 * name.
 */
function mapBeside(dataset: string): string | undefined {
  if (!URL.canParse(dataset)) return undefined;
  return new URL(dataset).pathname.endsWith('/dataset.json') ? new URL('map.json', dataset).href : undefined;
}

function shared(address: string, init: RequestInit): Promise<PlacedMap | undefined> {
  const known = coming.get(address);
  if (known) return known;
  const loading = withinTime(fetch(address, init))
    .then(async (response) => {
      return response.ok ? placed(await response.text(), address) : undefined;
    })
    .catch(() => undefined);
  coming.set(address, loading);
  void loading.then((found) => {
    // What could not be had may be there the next time.
    if (!found) coming.delete(address);
  });
  return loading;
}

function placed(text: string, base: string): PlacedMap {
  try {
    return { base, ...readConflictMap(JSON.parse(text)) };
  } catch {
    return { base, map: noMap, issues: [missing('map.json')] };
  }
}

function missing(value: string): Issue {
  return { severity: 'warning', code: 'basemap-missing', row: 0, value };
}
