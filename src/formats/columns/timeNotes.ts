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
   * unambiguous. `isMixed`: whether some of them imply the other order, which is a warning. Default: false.
   */
  readonly order: (column: string, order: DateOrder | undefined, isMixed?: boolean) => void;
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

type NoteCode = 'year-short' | 'year-before' | 'year-zero' | 'date-moved' | 'date-season';

export function createTimeNotes(sink: Pick<Sink, 'issue'>): TimeNotes {
  let shortYears = 0;
  let moved = 0;
  let before = 0;
  let withZero = 0;
  let seasons = 0;
  const note = (code: NoteCode, rows: number) => {
    if (rows > 0) sink.issue({ severity: 'note', code, list: 'events', row: 0, value: String(rows) });
  };
  return {
    order(field, order, isMixed = false) {
      if (order === undefined) return;
      const value = orderNames[order];
      if (isMixed)
        return sink.issue({
          severity: 'warning',
          code: 'date-order-mixed',
          list: 'events',
          row: 0,
          field,
          value,
        });
      sink.issue({ severity: 'note', code: 'date-order-found', list: 'events', row: 0, field, value });
    },
    tally(found) {
      if (found.shortYear) shortYears++;
      if (found.moved) moved++;
      if (found.beforeChrist) before++;
      if (found.withZero) withZero++;
      if (found.season) seasons++;
    },
    end() {
      note('year-short', shortYears);
      note('year-before', before);
      note('year-zero', withZero);
      note('date-moved', moved);
      note('date-season', seasons);
    },
  };
}
