import { languageTable } from '../i18n/languageTable';
import { landOnly, type ConflictMap } from '../model/conflictMap';
import type { Place } from '../model/place';
import type { Issue } from '../model/issue';
import { turnAt, turnedMap, westOf, type Turn } from './turned';

/** Conflict's map and the base address of its layers' files. */
export type PlacedMap = {
  readonly map: ConflictMap;
  /** Base address of the layers' files. */
  readonly base: string;
  readonly issues: readonly Issue[];
  /** What translates its longitudes, where it spans the antimeridian. */
  readonly turn?: Turn;
  /** Loads it once more, where it could not be had. */
  readonly again?: () => void;
};

/** Share of the places that a map of another conflict must hold to stand under a dataset. */
const leastInside = 0.9;

/** Fetches the map at an address; undefined where there is none. */
type Fetch = (address: string) => Promise<PlacedMap | undefined>;

/**
 * Chooses the map of a dataset that isn't the app's own: `beside`, the one that lies with it, unless none of its places
 * is in it, or with a second dataset (`isJoined`) not all are; else the undated land of the app's own map, at the address `own`, where that holds nearly all of them; else
 * the map of the world, under the names that the dataset brings along. Undefined where none can be had.
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
  if (whole && points.length > 0 && inside >= leastInside * points.length) return turned(landOf(whole));
  const world = await fetchMap(new URL('../world/map.json', own).href);
  if (!world) return undefined;
  const named = worldOf(world);
  const west = westOf(points);
  if (west === -180 && !beside) return named;
  const { naming, notes } = (beside ?? world).map;
  const map = { ...named.map, naming, notes };
  return turned({ ...named, map: west === -180 ? map : turnedMap(map, west) });
}

/** The same map gives the same object: nothing is loaded anew. */
function kept(make: (map: ConflictMap) => ConflictMap): (placed: PlacedMap) => PlacedMap {
  const made = new Map<PlacedMap, PlacedMap>();
  return (placed) => {
    const known = made.get(placed) ?? { ...placed, map: make(placed.map) };
    made.set(placed, known);
    return known;
  };
}

const landOf = kept(landOnly);

/** Writes the names of countries, which the map has by their codes of ISO 3166-1, in the languages of the app. */
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

/** Adds what translates its longitudes to a map that spans the antimeridian. */
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
