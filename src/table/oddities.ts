import { minutesPerDay, type Day } from '../model/day';
import type { Dictionaries } from '../model/dataset';
import type { Issue, IssueCode } from '../model/issue';
import { textIn } from '../model/text';
import { readText } from './byteStore';
import { eventOfRow, flag, idOfRow, type Columns } from './columns';
import type { Table } from './table';

/**
 * Group of suspicious events in a loaded table, all of one kind: how many there are, and issues for the first
 * of them.
 */
export type OddKind = {
  readonly code: IssueCode;
  readonly count: number;
  readonly issues: readonly Issue[];
  /** Rows of all suspicious events of this kind, ascending. */
  readonly rows: readonly number[];
};

export const oddLimits = {
  kept: 100 /* rows told of a kind */,
  crowd: 20 /* events at one point from which it may be the centre of a region */,
  share: 0.03 /* of all events, likewise */,
};

/** Rows between two calls of the pause: less than a millisecond of work. */
const rowsAtOnce = 64;

/**
 * Finds suspicious events in a table in one pass: dates in the future, coordinates 0, 0, many events at one
 * allegedly exact point, duplicates of day, place and title, and events without a source. `today`: the user's
 * current day. `pause`: called between pieces of work, so that the page can answer. Kinds without a finding are
 * left out.
 */
export async function odditiesOf(
  { columns, dictionaries }: Pick<Table, 'columns' | 'dictionaries'>,
  today: Day,
  pause: () => Promise<void> | undefined,
): Promise<readonly OddKind[]> {
  const future = createKind('date-future');
  const zero = createKind('coordinates-zero');
  const crowded = createKind('place-crowded');
  const twice = createKind('event-twice');
  const unsourced = createKind('source-missing');
  const { places } = dictionaries;
  const points = pointsOf(places);
  const crowds = crowdedPoints(columns, points);
  const tomorrow = (today + 1) * minutesPerDay;
  const seen = new Set<string>();
  let day = NaN;
  for (let row = 0; row < columns.length; row++) {
    const wait = row % rowsAtOnce === 0 ? pause() : undefined;
    if (wait) await wait;
    const start = columns.startMinute[row] as number;
    const place = columns.place[row] as number;
    const point = place < 0 ? undefined : points[place];
    const isDated = ((columns.flags[row] as number) & flag.undated) === 0;
    const tell = (kind: Kind, value: () => string) =>
      kind.add(row, () => ({
        severity: 'warning',
        code: kind.code,
        list: 'events',
        row: 0,
        id: idOfRow(columns, row),
        value: value(),
      }));
    if (isDated && start >= tomorrow) tell(future, () => eventOfRow(columns, row).when);
    if (isUnsourced(columns, row))
      tell(unsourced, () => textIn(eventOfRow(columns, row).title, 'en').slice(0, 80));
    if (point === '0, 0') tell(zero, () => point);
    else if (point !== undefined && crowds.has(point)) tell(crowded, () => point);
    const startDay = Math.floor(start / minutesPerDay);
    if (startDay !== day) seen.clear();
    day = startDay;
    if (!isDated || !hasNeighbour(columns, row)) continue;
    const { title } = eventOfRow(columns, row);
    const text = typeof title === 'string' ? title : textIn(title, 'en');
    const key = `${place} ${text}`;
    if (seen.has(key)) tell(twice, () => text.slice(0, 80));
    seen.add(key);
  }
  return [future, zero, crowded, twice, unsourced]
    .map((kind) => kind.told())
    .filter(({ count }) => count > 0);
}

export type Kind = {
  readonly code: IssueCode;
  add(row: number, issue: () => Issue): void;
  told(): OddKind;
};

/** Collects the rows of a kind, and the first of them as issues. */
export function createKind(code: IssueCode): Kind {
  const issues: Issue[] = [];
  const rows: number[] = [];
  return {
    code,
    add(row, issue) {
      rows.push(row);
      if (issues.length < oddLimits.kept) issues.push(issue());
    },
    told: () => ({ code, count: rows.length, issues, rows }),
  };
}

/**
 * Tests on its JSON text whether the event of a row has an empty list of reports, and so no source. Quotation
 * marks inside texts are escaped, so the pattern can't match there.
 */
function isUnsourced({ texts }: Columns, row: number): boolean {
  const json = readText(texts.store, texts.starts[row] as number, texts.lengths[row] as number);
  return /"reports":\s*\[\s*\]/.test(json);
}

/** Tests whether the previous or next row, in time order, starts on the same day. */
function hasNeighbour({ startMinute, length }: Columns, row: number): boolean {
  const dayOf = (at: number) => Math.floor((startMinute[at] as number) / minutesPerDay);
  const day = dayOf(row);
  return (row > 0 && dayOf(row - 1) === day) || (row + 1 < length && dayOf(row + 1) === day);
}

/**
 * Formats the coordinates of each place as `lat, lng`; undefined for a place without coordinates, or stated
 * only as a town, district or wider area (except 0, 0).
 */
function pointsOf(places: Dictionaries['places']): readonly (string | undefined)[] {
  return places.map(({ lat, lng, precision }) =>
    lat === undefined || lng === undefined
      ? undefined
      : precision === 'exact' || precision === 'not-stated' || (lat === 0 && lng === 0)
        ? `${lat}, ${lng}`
        : undefined,
  );
}

/**
 * Finds points shared by places of several names, allegedly exact or without a stated precision, at which
 * suspiciously many events lie.
 */
function crowdedPoints(columns: Columns, points: readonly (string | undefined)[]): ReadonlySet<string> {
  const atPlace = new Uint32Array(points.length);
  for (let row = 0; row < columns.length; row++) {
    const place = columns.place[row] as number;
    if (place >= 0) atPlace[place] = (atPlace[place] as number) + 1;
  }
  const counts = new Map<string, { count: number; places: number }>();
  atPlace.forEach((count, place) => {
    const point = points[place];
    if (point === undefined || count === 0) return;
    const one = counts.get(point) ?? { count: 0, places: 0 };
    counts.set(point, { count: one.count + count, places: one.places + 1 });
  });
  const least = Math.max(oddLimits.crowd, oddLimits.share * columns.length);
  // Of one name it is a town where much happened; of several names the point is none of theirs.
  return new Set(
    [...counts].filter(([, { count, places }]) => count >= least && places > 1).map(([point]) => point),
  );
}
