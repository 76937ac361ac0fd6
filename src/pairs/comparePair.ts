import type { PairReason } from '../model/pair';
import type { Columns } from '../table/columns';
import type { Table } from '../table/table';
import { compareActors, type AreAlike } from './actorNames';
import { daysOfRow, isDated, sharedDays } from './dates';
import { distanceKm, spotOfRow, type Spot } from './spots';

/** Weights of time, place, actors and deaths in the score that two events are the same; their sum is 1. */
const weights = { time: 0.35, place: 0.35, actors: 0.15, deaths: 0.15 };
/** Neutral score in the comparison of two events, for actors or deaths that one of them doesn't state. */
const unsaid = 0.5;
/**
 * Score for the places of two events if one of them has none: 0, else most events of a day would match one
 * another.
 */
const placeless = 0;

/** Score, from 0 to 1, that two events are the same, with the reasons for it. */
export type Compared = { readonly score: number; readonly reasons: readonly PairReason[] };

/**
 * Compares two events, given by their rows in a table; undefined if their dates or places rule out that they
 * are the same.
 */
export type ComparePair = (first: number, second: number) => Compared | undefined;

/** Creates a function that scores whether two events of a joined table are the same event. */
export function createComparison(table: Pick<Table, 'columns' | 'dictionaries'>): ComparePair {
  const { columns, dictionaries } = table;
  const areAlike = compareActors(dictionaries.actors);
  return (first, second) => {
    const time = compareTime(columns, first, second);
    const place = time && comparePlace(spotOfRow(table, first), spotOfRow(table, second));
    if (!place) return undefined;
    const actors = compareActorsOf(
      columns,
      [first, second],
      areAlike,
      (index) => dictionaries.actors[index]?.id ?? '',
    );
    const deaths = compareDeaths(columns, first, second);
    return {
      score:
        weights.time * time.score +
        weights.place * place.score +
        weights.actors * (actors?.score ?? unsaid) +
        weights.deaths * (deaths?.score ?? unsaid),
      reasons: [time, place, actors, deaths].flatMap((part) => part?.reason ?? []),
    };
  };
}

type Part = { readonly score: number; readonly reason: PairReason };

function compareTime(columns: Columns, first: number, second: number): Part | undefined {
  if (!isDated(columns, first) || !isDated(columns, second)) return undefined;
  const [one, other] = [daysOfRow(columns, first), daysOfRow(columns, second)];
  const days = sharedDays(one, other);
  if (days <= 0) return undefined;
  const lengths = (one.to - one.from + 1) * (other.to - other.from + 1);
  return {
    score: days / Math.sqrt(lengths),
    reason: { kind: 'time', days, exact: one.exact && other.exact },
  };
}

function comparePlace(one: Spot | undefined, other: Spot | undefined): Part | undefined {
  if (!one || !other) return { score: placeless, reason: { kind: 'noPlace' } };
  const withinKm = one.km + other.km;
  const km = distanceKm(one, other);
  if (km > withinKm) return undefined;
  // A point that may be anywhere in a country says little, however near it is.
  const score = (1 - (0.5 * km) / withinKm) / (1 + withinKm / 100);
  return { score, reason: { kind: 'place', km: Math.round(km * 10) / 10, withinKm } };
}

function compareActorsOf(
  { actors }: Columns,
  rows: readonly [number, number],
  areAlike: AreAlike,
  idOf: (index: number) => string,
): Part | undefined {
  const [first, second] = rows.map((row) =>
    Array.from(actors.values.subarray(actors.starts[row], actors.starts[row + 1])),
  );
  if (!first || !second || first.length === 0 || second.length === 0) return undefined;
  const common = first.filter((one) => second.some((other) => areAlike(one, other)));
  const found = second.filter((other) => first.some((one) => areAlike(one, other)));
  if (common.length === 0) return { score: 0, reason: { kind: 'otherActors' } };
  const score = (common.length + found.length) / (first.length + second.length);
  return { score, reason: { kind: 'actors', actors: common.map(idOf) } };
}

function compareDeaths({ deathsLow, deathsHigh }: Columns, first: number, second: number): Part | undefined {
  const [low, otherLow] = [deathsLow[first] as number, deathsLow[second] as number];
  const [high, otherHigh] = [deathsHigh[first] as number, deathsHigh[second] as number];
  // Nothing claimed, and a claim of none, look alike.
  if (high === 0 || otherHigh === 0) return undefined;
  const [from, to] = [Math.max(low, otherLow), Math.min(high, otherHigh)];
  if (from <= to) return { score: 1, reason: { kind: 'deaths', low: from, high: to } };
  const reason = {
    kind: 'otherDeaths',
    first: low > otherHigh ? low : high,
    second: low > otherHigh ? otherHigh : otherLow,
  } as const;
  return { score: to / from, reason };
}
