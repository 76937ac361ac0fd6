import { languageTable } from '../i18n/languageTable';
import { landOnly, type ConflictMap } from '../model/conflictMap';
import type { Place } from '../model/place';
import type { Issue } from '../model/issue';
import { turnAt, turnedMap, westOf, type Turn } from './turned';

/** Map of a conflict with the base address of its layers' files. */
export type PlacedMap = {
  readonly map: ConflictMap;
  /** Base address against which the layers' file names are resolved. */
  readonly base: string;
  readonly issues: readonly Issue[];
  /** Translation of longitudes, present if the map spans the antimeridian. */
  readonly turn?: Turn;
  /** Retries loading the map; present if that has failed. */
  readonly again?: () => void;
};

/**
 * Minimum share of a dataset's places that must lie within another conflict's map for that map to be used.
 */
const leastInside = 0.9;

/** Function that fetches the map at an address; undefined if there is none. */
type Fetch = (address: string) => Promise<PlacedMap | undefined>;

/**
 * Chooses the map for a dataset that isn't the app's own. First choice: `beside`, the `map.json` next to it,
 * if it contains at least one of the places (all of them for joined datasets, `isJoined`). Second: the
 * undated layers of the app's own map (address `own`), if it contains 90 % of them (all, for joined datasets). Else the world map, with
 * the naming conventions of the dataset's own map. Undefined if none can be fetched.
 */
export async function otherMap(
  beside: PlacedMap | undefined,
  own: string,
  places: readonly Place[],
  fetchMap: Fetch,
  isJoined = false,
): Promise<PlacedMap | undefined> {
  const points = places.filter(({ lng }) => lng !== undefined);
  const least = isJoined ? points.length : 1;
  if (beside && (points.length === 0 || countInside(beside, points) >= least)) return turned(beside);
  const whole = await fetchMap(own);
  const inside = whole ? countInside(whole, points) : 0;
  const share = isJoined ? 1 : leastInside;
  if (whole && points.length > 0 && inside >= share * points.length) return turned(landOf(whole));
  const world = await fetchMap(new URL('../world/map.json', own).href);
  if (!world) return undefined;
  const named = worldOf(world);
  const west = westOf(points);
  if (west === -180 && !beside) return named;
  const { naming, notes } = (beside ?? world).map;
  const map = { ...named.map, naming, notes };
  return turned({ ...named, map: west === -180 ? map : turnedMap(map, west) });
}

/**
 * Memoizes a conversion of maps, so that the same map yields the same object and its layers aren't loaded
 * again.
 */
function kept(make: (map: ConflictMap) => ConflictMap): (placed: PlacedMap) => PlacedMap {
  const made = new Map<PlacedMap, PlacedMap>();
  return (placed) => {
    const known = made.get(placed) ?? { ...placed, map: make(placed.map) };
    made.set(placed, known);
    return known;
  };
}

const landOf = kept(landOnly);

/**
 * Adds country names in the app's languages to the world map, which identifies countries by ISO 3166-1 codes.
 */
const worldOf = kept((map) => {
  const names = Object.keys(languageTable).map(
    (tag) => [tag, new Intl.DisplayNames(tag, { type: 'region' })] as const,
  );
  const captions = map.captions.map(({ of, ...caption }) => {
    const text = names.map(([tag, regions]) => [tag, (of && regions.of(of)) ?? ''] as const);
    return { ...caption, text: Object.fromEntries(text) };
  });
  return { ...map, captions };
});

/** Adds a translation of longitudes to a map that spans the antimeridian; returns other maps unchanged. */
export function turned(placed: PlacedMap): PlacedMap {
  const { box } = placed.map;
  return box && box[2] > 180 ? { ...placed, turn: turnAt(box[0]) } : placed;
}

function countInside({ map: { box } }: PlacedMap, places: readonly Place[]): number {
  if (!box) return places.length;
  const [west, south, east, north] = box;
  let count = 0;
  for (const { lng = NaN, lat = NaN } of places)
    if (lat >= south && lat <= north && lng <= east && (lng >= west || lng + 360 <= east)) count += 1;
  return count;
}
