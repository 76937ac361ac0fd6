import type { Sink } from '../sink';
import type { DateOrder } from './mapping';
import type { FoundWhen } from './whenCells';

/**
 * Collector of assumptions made in reading dates (order of day and month, century, time zone), reported once
 * each with the number of rows.
 */
export type TimeNotes = {
  /**
   * Reports the order in which the dates of a column are read; nothing for undefined, where their notation is
   * unambiguous.
   */
  readonly order: (column: string, order: DateOrder | undefined) => void;
  readonly tally: (found: FoundWhen) => void;
  readonly end: () => void;
};

const orderNames: { readonly [Order in DateOrder]: string } = {
  ymd: 'YYYY/MM/DD',
  dmy: 'DD/MM/YYYY',
  mdy: 'MM/DD/YYYY',
  serial: 'Excel',
  seconds: '1970 + s',
  milliseconds: '1970 + ms',
};

export function createTimeNotes(sink: Pick<Sink, 'issue'>): TimeNotes {
  let shortYears = 0;
  let moved = 0;
  const note = (code: 'year-short' | 'date-moved', rows: number) => {
    if (rows > 0) sink.issue({ severity: 'note', code, list: 'events', row: 0, value: String(rows) });
  };
  return {
    order(field, order) {
      if (order === undefined) return;
      const value = orderNames[order];
      sink.issue({ severity: 'note', code: 'date-order-found', list: 'events', row: 0, field, value });
    },
    tally(found) {
      if (found.shortYear) shortYears++;
      if (found.moved) moved++;
    },
    end() {
      note('year-short', shortYears);
      note('date-moved', moved);
    },
  };
}
