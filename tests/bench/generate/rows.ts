import { createRandom, type Random } from './random';

/** One generated event in its plainest form: what each contestant gets, as a row, an object or columns. */
export type Row = {
  readonly index: number;
  /** Days since 1970-01-01; both belong to the event. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** It happened once, some time between. */
  readonly once: boolean;
  /** Index of the category, 0–7. */
  readonly category: number;
  /** One or two indexes of actors, 0–5. */
  readonly actors: readonly number[];
  /** Index of the place; −1 for none. */
  readonly place: number;
  /** Index into the statuses that say something, 0–4. */
  readonly status: number;
  readonly deathsLow: number;
  readonly deathsHigh: number;
  readonly title: string;
  readonly summary: string;
};

export type PlacePoint = { readonly lng: number; readonly lat: number };

export const generated = {
  seed: 20200927,
  clusters: 30,
  categories: 8,
  actors: 6,
  statuses: 5,
  /** The part of the events that last longer than a day. */
  spans: 0.15,
  /** The part of the events that have no place. */
  placeless: 0.03,
  /** The part of the events that somebody died in. */
  deadly: 0.4,
  firstDay: 16436 /* 2015-01-01 */,
  lastDay: 20088 /* 2024-12-31 */,
  /** West, south, east, north: within the embedded base map. */
  box: [42, 38.5, 50, 42.5] as const,
  /** One place for so many events, at most `places` of them. */
  eventsPerPlace: 10,
  places: 30_000,
  words: 2000,
};

export type Generated = {
  readonly places: readonly PlacePoint[];
  /** The events in no order of time, the same at each call. */
  rows(): Iterable<Row>;
};

type Cluster = { readonly lng: number; readonly lat: number; readonly day: number; readonly days: number };

/** `count` events of 30 clusters in space and time, the same for the same count. */
export function generate(count: number): Generated {
  const random = createRandom(generated.seed);
  const clusters = Array.from({ length: generated.clusters }, () => clusterOf(random));
  const placeCount = Math.min(
    generated.places,
    Math.max(generated.clusters, Math.floor(count / generated.eventsPerPlace)),
  );
  const places = Array.from({ length: placeCount }, (_, i) =>
    pointOf(clusters[i % generated.clusters] as Cluster, random),
  );
  const words = Array.from({ length: generated.words }, () => wordOf(random));
  return {
    places,
    *rows() {
      const own = createRandom(generated.seed + count);
      for (let index = 0; index < count; index++) yield rowOf(index, clusters, placeCount, words, own);
    },
  };
}

function clusterOf(random: Random): Cluster {
  const [west, south, east, north] = generated.box;
  const length = generated.lastDay - generated.firstDay;
  return {
    lng: west + (0.1 + 0.8 * random.unit()) * (east - west),
    lat: south + (0.1 + 0.8 * random.unit()) * (north - south),
    // Later years have more clusters, and some clusters last a week, others a year.
    day: generated.firstDay + Math.sqrt(random.unit()) * length,
    days: 5 + 360 * random.unit() ** 3,
  };
}

function pointOf({ lng, lat }: Cluster, random: Random): PlacePoint {
  const [west, south, east, north] = generated.box;
  return {
    lng: rounded(clamp(lng + 0.35 * random.normal(), west, east)),
    lat: rounded(clamp(lat + 0.25 * random.normal(), south, north)),
  };
}

function rowOf(
  index: number,
  clusters: readonly Cluster[],
  placeCount: number,
  words: readonly string[],
  random: Random,
): Row {
  // The square makes the first clusters, and the first places of each, the busiest.
  const clusterIndex = Math.floor(random.unit() ** 2 * generated.clusters);
  const cluster = clusters[clusterIndex] as Cluster;
  const firstDay = dayOf(cluster, random);
  const isSpan = random.unit() < generated.spans;
  const length = isSpan ? 1 + Math.floor(40 * random.unit() ** 4) : 0;
  const actor = random.below(generated.actors);
  const other = random.below(generated.actors);
  const perCluster = Math.floor(placeCount / generated.clusters);
  const place = clusterIndex + generated.clusters * Math.floor(random.unit() ** 2 * perCluster);
  const low = random.unit() < generated.deadly ? 1 + Math.floor(30 * random.unit() ** 6) : 0;
  return {
    index,
    firstDay,
    lastDay: Math.min(generated.lastDay, firstDay + length),
    once: isSpan && random.unit() < 0.5,
    category: Math.floor(random.unit() ** 1.5 * generated.categories),
    actors: actor === other ? [actor] : [actor, other],
    place: random.unit() < generated.placeless ? -1 : Math.min(placeCount - 1, place),
    status: Math.floor(random.unit() ** 2 * generated.statuses),
    deathsLow: low,
    deathsHigh: low === 0 ? 0 : low + random.below(4),
    title: textOf(5, words, random),
    summary: textOf(8, words, random),
  };
}

function dayOf(cluster: Cluster, random: Random): number {
  const { firstDay, lastDay } = generated;
  if (random.unit() < 0.15) return firstDay + random.below(lastDay - firstDay + 1);
  const day = Math.round(cluster.day + cluster.days * random.normal());
  // What would lie beyond an end is folded back, so that no single day is a pile.
  const folded = day > lastDay ? 2 * lastDay - day : day < firstDay ? 2 * firstDay - day : day;
  return clamp(folded, firstDay, lastDay);
}

function textOf(length: number, words: readonly string[], random: Random): string {
  const picked = Array.from({ length }, () => words[Math.floor(random.unit() ** 2 * words.length)] as string);
  const text = picked.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wordOf(random: Random): string {
  const consonants = 'bdfgklmnprstvz';
  const vowels = 'aeiou';
  const syllables = 1 + random.below(3);
  let word = '';
  for (let i = 0; i <= syllables; i++)
    word += consonants.charAt(random.below(14)) + vowels.charAt(random.below(5));
  return word;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** To some metres, as places are given. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
