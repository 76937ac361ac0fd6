import { ownId } from '../model/origin';
import type { Pair } from '../model/pair';
import { idOfRow } from '../table/columns';
import type { Table } from '../table/table';
import { createComparison } from './comparePair';
import { daysOfRow, isDated } from './dates';
import { approximateKm, createSpotIndex, distanceKm, precisionKm, spotOfRow, type Spot } from './spots';

export const pairLimits = {
  score: 0.52 /* below it two events are not proposed */,
  kept: 8 /* of the best partners of an event, until all are paired */,
  compared: 500 /* partners of an event that are looked at: where thousands share a day and a town, no more tell */,
  longDays: 31 /* beyond it a date is looked for by its place alone */,
};

/**
 * Maximum location uncertainty in km: of a place up to a district (`narrowKm`), and of any place
 * (`widestKm`).
 */
const [narrowKm, widestKm] = [
  40,
  Math.max(...Object.values(precisionKm).map((km) => km ?? 0)) + approximateKm,
];

/**
 * Events (rows) of the second dataset at one location, sorted by first day; `longRows` are those whose dates
 * span many days.
 */
type There = {
  readonly spot: Spot;
  readonly rows: number[];
  readonly days: number[];
  readonly longRows: number[];
};

type Candidate = { readonly first: number; readonly second: number; readonly score: number };

/**
 * Proposes pairs of events from two joined datasets that may be the same event, best score first, each event
 * in one pair at most. A generator: it yields its progress (0 to 1) now and then so that the caller may
 * pause, and returns the pairs.
 */
export function* proposePairs(table: Table): Generator<number, readonly Pair[]> {
  const { columns } = table;
  const { origin, length } = columns;
  if (!origin) return [];
  const compare = createComparison(table);
  const partners = yield* partnersOf(table, origin);
  const found: Candidate[] = [];
  for (let first = 0; first < length; first++) {
    if (origin[first] !== 0 || !isDated(columns, first)) continue;
    const best: Candidate[] = [];
    let compared = 0;
    for (const second of partners(first)) {
      if (++compared > pairLimits.compared) break;
      const score = compare(first, second)?.score ?? 0;
      if (score >= pairLimits.score) best.push({ first, second, score });
    }
    found.push(...best.sort(byScore).slice(0, pairLimits.kept));
    if (first % 64 === 63) yield first / length;
  }
  const taken = new Set<number>();
  const pairs: Pair[] = [];
  for (const { first, second } of found.sort(byScore)) {
    if (taken.has(first) || taken.has(second)) continue;
    taken.add(first).add(second);
    const compared = compare(first, second);
    if (compared) pairs.push({ a: ownIdOf(first), b: ownIdOf(second), ...rounded(compared) });
  }
  return pairs;

  function ownIdOf(row: number): string {
    return ownId(idOfRow(columns, row));
  }
}

function byScore(one: Candidate, other: Candidate): number {
  return other.score - one.score || one.first - other.first || one.second - other.second;
}

function rounded<Of extends { readonly score: number }>(of: Of): Of {
  return { ...of, score: Math.round(of.score * 1000) / 1000 };
}

/** Number of rows put into the indexes by place and day between two pauses. */
const indexedAtOnce = 2048;

/**
 * Creates a function that iterates over the candidate partners of an event of the first dataset: rows of the
 * second dataset whose days and location may overlap with it. A generator: while it builds its indexes it yields
 * 0 now and then, so that the caller may pause.
 */
function* partnersOf(
  table: Table,
  origin: Uint8Array,
): Generator<number, (first: number) => Iterable<number>> {
  const { columns } = table;
  // Most places are a town's or a district's: few need to be looked for far away.
  const indexes = [
    { upTo: narrowKm, index: createSpotIndex<There>() },
    { upTo: widestKm, index: createSpotIndex<There>() },
  ];
  const bySpot = new Map<string, There>();
  const nowhere: There = { spot: { lng: 0, lat: 0, km: 0 }, rows: [], days: [], longRows: [] };
  const all: There = { ...nowhere, rows: [], days: [], longRows: [] };
  for (let row = 0; row < columns.length; row++) {
    if (row % indexedAtOnce === indexedAtOnce - 1) yield 0;
    if (origin[row] !== 1 || !isDated(columns, row)) continue;
    const spot = spotOfRow(table, row);
    const { from, to } = daysOfRow(columns, row);
    const put = ({ rows, days, longRows }: There) => {
      if (to - from > pairLimits.longDays) longRows.push(row);
      else {
        rows.push(row);
        days.push(from);
      }
    };
    put(all);
    put(spot ? thereAt(spot) : nowhere);
  }
  // Rows are in order of time, but an approximate date begins earlier than its row.
  let sorted = 0;
  for (const there of [all, nowhere, ...bySpot.values()]) {
    sortByDay(there);
    sorted += there.rows.length;
    if (sorted < indexedAtOnce) continue;
    sorted = 0;
    yield 0;
  }

  function thereAt(spot: Spot): There {
    const key = keyOf(spot);
    let there = bySpot.get(key);
    if (!there) {
      there = { spot, rows: [], days: [], longRows: [] };
      bySpot.set(key, there);
      indexes.find(({ upTo }) => spot.km <= upTo)?.index.add(spot, there);
    }
    return there;
  }

  const known = new Map<string, readonly There[]>();
  function placesNear(spot: Spot): readonly There[] {
    const key = keyOf(spot);
    let places = known.get(key);
    if (places) return places;
    const near: There[] = [];
    for (const { upTo, index } of indexes)
      index.near(spot, spot.km + upTo, (there) => {
        if (distanceKm(spot, there.spot) <= spot.km + there.spot.km) near.push(there);
      });
    known.set(key, (places = [...near, nowhere]));
    return places;
  }

  return function* (first) {
    const { from, to } = daysOfRow(columns, first);
    const spot = spotOfRow(table, first);
    for (const { rows, days, longRows } of spot ? placesNear(spot) : [all]) {
      for (let at = firstFrom(days, from - pairLimits.longDays); at < days.length; at++) {
        if ((days[at] as number) > to) break;
        yield rows[at] as number;
      }
      yield* longRows;
    }
  };
}

function keyOf({ lng, lat, km }: Spot): string {
  return `${lng} ${lat} ${km}`;
}

function sortByDay({ rows, days }: There): void {
  if (days.every((day, at) => at === 0 || (days[at - 1] as number) <= day)) return;
  const order = Array.from(rows.keys()).sort((a, b) => (days[a] as number) - (days[b] as number) || a - b);
  const [sortedRows, sortedDays] = [
    order.map((at) => rows[at] as number),
    order.map((at) => days[at] as number),
  ];
  // One by one: as the arguments of one call, so many would overflow the stack.
  sortedRows.forEach((row, at) => (rows[at] = row));
  sortedDays.forEach((day, at) => (days[at] = day));
}

/**
 * Lower bound by binary search: returns the first index in an ascending list of days whose value is at least
 * `day`.
 */
function firstFrom(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
