import { claimsAsKnown } from '../../../model/asOf';
import type { SourceDays } from '../../../model/knownDay';
import { claimAt, claimsOfRow, flag, type Columns } from '../../../table/columns';
import { deathsIn } from '../../../table/deaths';
import { sourceDaysOf } from '../../../table/sourceDays';
import type { Table } from '../../../table/table';
import { minutesPerDay, type Day } from '../../questions';

/** A table as it stood on the evening of a day, its rows the same. */
export type TableAsKnown = { readonly table: Table; readonly sourceDays: SourceDays };

/** The table as it stood on the evening of a day, or as it stands. The last day asked for is kept. */
export type AsKnown = (known: Day | undefined) => TableAsKnown;

export function createAsKnown(table: Table): AsKnown {
  const today: TableAsKnown = { table, sourceDays: sourceDaysOf(table.dictionaries.sources) };
  let last: { readonly known: Day; readonly then: TableAsKnown } | undefined;
  return (known) => {
    if (known === undefined) return today;
    if (last?.known !== known) last = { known, then: tableAsKnown(table, known) };
    return last.then;
  };
}

function tableAsKnown(table: Table, known: Day): TableAsKnown {
  const columns = {
    ...table.columns,
    endMinute: endsOn(table.columns, known),
    status: statusOn(table.columns, known),
    ...deathsOn(table, known),
  };
  return { table: { ...table, columns }, sourceDays: sourceDaysOf(table.dictionaries.sources) };
}

/** What lasted longer was still going on that evening: nobody knew its end. */
function endsOn({ startMinute, endMinute, flags }: Columns, known: Day): Int32Array {
  const evening = (known + 1) * minutesPerDay;
  const then = endMinute.slice();
  for (let row = 0; row < then.length; row++) {
    if ((then[row] as number) <= evening || (flags[row] as number) & flag.once) continue;
    then[row] = Math.max(evening, (startMinute[row] as number) + 1);
  }
  return then;
}

function statusOn({ status, statusSteps }: Columns, known: Day): Uint8Array {
  const { row, fromDay, status: statusFrom } = statusSteps;
  const then = status.slice();
  // Steps of one row come by their day: the last one that has come stands.
  for (let i = 0; i < row.length; i++) {
    if ((fromDay[i] as number) <= known) then[row[i] as number] = statusFrom[i] as number;
  }
  return then;
}

/** Deaths from the claims that had been given: only rows with a later one are looked at again. */
function deathsOn({ columns }: Table, known: Day): Pick<Columns, 'deathsLow' | 'deathsHigh'> {
  const { row, knownDay } = columns.claims;
  // An earlier figure may have been larger than any that stands today.
  const deathsLow = Int32Array.from(columns.deathsLow);
  const deathsHigh = Int32Array.from(columns.deathsHigh);
  for (let claim = 0; claim < row.length; claim++) {
    const about = row[claim] as number;
    if (about < 0 || (knownDay[claim] as number) <= known) continue;
    const given = Array.from(claimsOfRow(columns.claims, about), (item) => claimAt(columns.claims, item));
    const range = deathsIn(claimsAsKnown(given, known));
    deathsLow[about] = range?.low ?? 0;
    deathsHigh[about] = range?.high ?? 0;
  }
  return { deathsLow, deathsHigh };
}
