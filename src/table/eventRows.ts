import { datesOf, isApproximate, parseEdtf, type Edtf } from '../model/edtf';
import { eventStatuses, type ConflictEvent } from '../model/event';
import { knownBounds, knownDay, minutesOf } from '../model/span';
import { createByteStoreBuilder } from './byteStore';
import { flag, longMinutes, type Columns } from './columns';
import { createGrowable, int32, uint32, uint8 } from './growable';
import { toInt32 } from './int32';
import { createStatusStepsBuilder } from './statusSteps';

/** What an event says of itself, without looking anything up. */
export type OwnColumns = Pick<
  Columns,
  'startMinute' | 'endMinute' | 'knownDay' | 'longRows' | 'status' | 'statusSteps' | 'flags' | 'texts'
>;

export type EventRows = {
  readonly length: number;
  add(event: ConflictEvent, when: Edtf): void;
  /** The rows by start, then end, then as they came. */
  timeOrder(): Uint32Array;
  finish(order: Uint32Array): OwnColumns;
};

/** The date of an event; undefined where it can't be read or has no known end. */
export function readWhen(event: ConflictEvent): Edtf | undefined {
  const when = parseEdtf(event.when);
  return when && knownBounds(when) ? when : undefined;
}

export function createEventRows(): EventRows {
  const start = createGrowable(int32);
  const end = createGrowable(int32);
  const known = createGrowable(int32);
  const status = createGrowable(uint8);
  const statusSteps = createStatusStepsBuilder();
  const flags = createGrowable(uint8);
  const texts = createByteStoreBuilder();
  const textStarts = createGrowable(uint32);
  const textLengths = createGrowable(uint32);

  return {
    get length() {
      return start.length;
    },
    add(event, when) {
      statusSteps.add(event, start.length);
      const span = minutesOf(when, event.time);
      start.push(toInt32(span.start));
      // Every event lasts a minute at least, so that one rule says what it overlaps.
      end.push(Math.max(toInt32(span.end), toInt32(span.start) + 1));
      known.push(toInt32(knownDay(event)));
      status.push(Math.max(0, eventStatuses.indexOf(event.status)));
      flags.push(flagsOf(event, when, span.clock));
      const text = texts.append(JSON.stringify(event));
      textStarts.push(text.start);
      textLengths.push(text.length);
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
      const longRows = createGrowable(int32, 16);
      startMinute.forEach((minute, row) => {
        if ((endMinute[row] as number) - minute > longMinutes) longRows.push(row);
      });
      return {
        startMinute,
        endMinute,
        longRows: longRows.take(),
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

function flagsOf(event: ConflictEvent, when: Edtf, clock: boolean): number {
  return (
    (event.whenKind === 'once' ? flag.once : 0) |
    (clock ? flag.clock : 0) |
    (isApproximate(when) ? flag.approximate : 0) |
    (event.whenKind === 'duration' && isToTheDay(when) ? flag.sure : 0) |
    (event.positions.length + event.updates.length > 0 ? flag.told : 0) |
    (event.reports.length > 0 && event.reports.every((report) => report.assumed) ? flag.assumedReport : 0) |
    (datesOf(when).every((date) => date.precision === 'unknown') ? flag.undated : 0)
  );
}

/** True where every end that is known is one day and no other. */
function isToTheDay(when: Edtf): boolean {
  return !isApproximate(when) && datesOf(when).every((date) => date.precision === 'day');
}
