import { minutesPerDay } from '../model/day';
import { datesOf, isApproximate, parseEdtf } from '../model/edtf';
import { eventStatuses, type ConflictEvent } from '../model/event';
import { isKnownDayAssumed, knownDay } from '../model/knownDay';
import { beginningOf, knownBounds, minutesOf, plainBounds, type Span } from '../model/span';
import { createByteStoreBuilder } from './byteStore';
import { flag, longMinutes, type Columns } from './columns';
import { createGrowable, int32, uint32, uint8 } from './growable';
import { toInt32 } from './int32';
import type { ComingSourceDays } from './sourceDays';
import { createStatusStepsBuilder } from './statusSteps';

/** Columns that are computed from an event alone, without resolving the ids to which it refers. */
export type OwnColumns = Pick<
  Columns,
  'startMinute' | 'endMinute' | 'knownDay' | 'longIntervals' | 'status' | 'statusSteps' | 'flags' | 'texts'
>;

export type EventRows = {
  readonly length: number;
  add(event: ConflictEvent, when: When, json?: string): void;
  /** Returns the day on which an event began; `row` counts in order of reading, before sorting. */
  begunOn(row: number): number;
  /**
   * Recomputes when events became known, and their status changes, for events read before the sources that
   * they cite.
   */
  lookAgain(): void;
  /** Returns the permutation of rows sorted by start, then end, then order of reading. */
  timeOrder(): Uint32Array;
  finish(order: Uint32Array): OwnColumns;
};

/** Time span of an event in minutes, with the flags that its date determines. */
export type When = Span & {
  readonly approximate: boolean;
  /** Whether the date is exact to the day at both ends and not approximate. */
  readonly toTheDay: boolean;
  readonly undated: boolean;
};

/** Parses the date of an event to a time span; undefined if it is unreadable or neither end is known. */
export function readWhen(event: ConflictEvent): When | undefined {
  const days = event.time === undefined ? plainBounds(event.when) : undefined;
  if (days) {
    const start = days.firstDay * minutesPerDay;
    const end = (days.lastDay + 1) * minutesPerDay;
    return { start, end, clock: false, approximate: false, toTheDay: true, undated: false };
  }
  const when = parseEdtf(event.when);
  if (!when || !knownBounds(when)) return undefined;
  const approximate = isApproximate(when);
  return {
    ...minutesOf(when, event.time),
    approximate,
    toTheDay: !approximate && datesOf(when).every((date) => date.precision === 'day'),
    undated: datesOf(when).every((date) => date.precision === 'unknown'),
  };
}

/** Creates an empty builder of event columns. `sourceDays`: publication days of the sources read so far. */
export function createEventRows(sourceDays: ComingSourceDays): EventRows {
  const start = createGrowable(int32);
  const end = createGrowable(int32);
  const begun = createGrowable(int32);
  const known = createGrowable(int32);
  const status = createGrowable(uint8);
  const statusSteps = createStatusStepsBuilder();
  const flags = createGrowable(uint8);
  const texts = createByteStoreBuilder();
  const textStarts = createGrowable(uint32);
  const textLengths = createGrowable(uint32);
  /**
   * Rows of events that cite a source not read yet; the day from which they count as known may still change.
   */
  const awaiting = createGrowable(uint32, 16);
  const { dayOf, missed } = sourceDays;

  return {
    get length() {
      return start.length;
    },
    add(event, when, json = JSON.stringify(event)) {
      const row = start.length;
      const since = knownDay(event, dayOf);
      statusSteps.add(event, row, dayOf);
      if (missed()) awaiting.push(row);
      start.push(toInt32(when.start));
      // Every event lasts a minute at least, so that one rule says what it overlaps.
      end.push(Math.max(toInt32(when.end), toInt32(when.start) + 1));
      begun.push(toInt32(when.toTheDay ? Math.floor(when.start / minutesPerDay) : beginningOf(event.when)));
      known.push(toInt32(since));
      status.push(Math.max(0, eventStatuses.indexOf(event.status)));
      flags.push(flagsOf(event, when, since));
      const text = texts.append(json);
      textStarts.push(text.start);
      textLengths.push(text.length);
    },
    begunOn: begun.get,
    lookAgain() {
      const rows = awaiting.take();
      if (rows.length === 0 || !sourceDays.isAnyDated()) return;
      statusSteps.forget(new Set(rows));
      for (const row of rows) {
        // Written above from a ConflictEvent.
        const event = JSON.parse(texts.read(textStarts.get(row), textLengths.get(row))) as ConflictEvent;
        const since = knownDay(event, dayOf);
        statusSteps.add(event, row, dayOf);
        known.set(row, toInt32(since));
        flags.set(row, (flags.get(row) & ~flag.assumedReport) | assumedFlag(event, since));
      }
    },
    timeOrder() {
      const order = new Uint32Array(start.length).map((_, row) => row);
      const compare = (a: number, b: number) =>
        start.get(a) - start.get(b) || end.get(a) - end.get(b) || a - b;
      // Files in order of time are common, and looking is cheaper than sorting.
      for (let row = 1; row < order.length; row++) if (compare(row - 1, row) > 0) return order.sort(compare);
      return order;
    },
    finish(order) {
      const startMinute = start.inOrder(order);
      const endMinute = end.inOrder(order);
      const longIntervals = createGrowable(int32, 16);
      startMinute.forEach((minute, row) => {
        if ((endMinute[row] as number) - minute > longMinutes) longIntervals.push(row);
      });
      return {
        startMinute,
        endMinute,
        longIntervals: longIntervals.take(),
        knownDay: known.inOrder(order),
        status: status.inOrder(order),
        statusSteps: statusSteps.finish(order),
        flags: flags.inOrder(order),
        texts: {
          store: texts.finish(),
          starts: textStarts.inOrder(order),
          lengths: textLengths.inOrder(order),
        },
      };
    },
  };
}

function flagsOf(event: ConflictEvent, when: When, since: number): number {
  return (
    (event.whenKind === 'once' ? flag.once : 0) |
    (when.clock ? flag.clock : 0) |
    (when.approximate ? flag.approximate : 0) |
    (event.whenKind === 'duration' && when.toTheDay ? flag.exactBounds : 0) |
    (event.positions.length + event.updates.length > 0 ? flag.hasHistory : 0) |
    assumedFlag(event, since) |
    (when.undated ? flag.undated : 0)
  );
}

function assumedFlag(event: ConflictEvent, since: number): number {
  return isKnownDayAssumed(event, since) ? flag.assumedReport : 0;
}
