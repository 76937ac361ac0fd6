import { readConflictMap } from '../formats/own/conflictMap';
import { landOnly, noMap, type ConflictMap } from '../model/conflictMap';
import type { Issue } from '../model/issue';
import { asked } from './asked';
import { embeddedFile, embeddedMap } from './embedded';
import type { LoadSource } from './loading';
import { withinTime } from './withinTime';

/** Conflict's map and the base address of its layers' files. */
export type PlacedMap = {
  readonly map: ConflictMap;
  /** Base address of the layers' files. */
  readonly base: string;
  readonly issues: readonly Issue[];
};

const coming = new Map<string, Promise<PlacedMap | undefined>>();

/**
 * Loads the map of a dataset: `map.json` beside a file named `dataset.json`, else the undated land of the app's own
 * map at the address `own`. Cached for all timelines of a page. Never rejects: a failure is an issue.
 */
export async function loadConflictMap(source: LoadSource | undefined, own: string): Promise<PlacedMap> {
  const enclosed = await embeddedFile(embeddedMap);
  if (enclosed) return placed(await enclosed.text(), '');
  const beside = source && 'url' in source ? mapBeside(source.url) : undefined;
  const found = beside === undefined ? undefined : await shared(beside, beside === own ? {} : asked({}));
  const land = found || beside === own ? undefined : await shared(own, {}, landOnly);
  return found ?? land ?? { map: noMap, base: own, issues: [missing('map.json')] };
}

/** Returns the address of `map.json` beside a dataset; undefined for a dataset alone. */
function mapBeside(dataset: string): string | undefined {
  if (!URL.canParse(dataset)) return undefined;
  return new URL(dataset).pathname.endsWith('/dataset.json') ? new URL('map.json', dataset).href : undefined;
}

function shared(
  address: string,
  init: RequestInit,
  part: (map: ConflictMap) => ConflictMap = (map) => map,
): Promise<PlacedMap | undefined> {
  const key = part === landOnly ? `land of ${address}` : address;
  const known = coming.get(key);
  if (known) return known;
  const loading = withinTime(fetch(address, init))
    .then(async (response) => {
      if (!response.ok) return undefined;
      const { map, ...rest } = placed(await response.text(), address);
      return { ...rest, map: part(map) };
    })
    .catch(() => undefined);
  coming.set(key, loading);
  void loading.then((found) => {
    // What could not be had may be there the next time.
    if (!found) coming.delete(key);
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
