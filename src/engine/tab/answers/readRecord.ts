import { asKnown, claimsAsKnown, whenAsKnown, withKnownDays } from '../../../model/asOf';
import { claimAt, claimsOfRow, eventOfRow } from '../../../table/columns';
import type { Day, EventRecord } from '../../questions';
import { readLine } from './readMark';
import type { TableAsKnown } from '../indexes/tableAsOf';

/** A row as a whole event with its claims, as of `known`; undefined is the present day. */
export function readRecord(
  { table: { columns }, sourceDays }: TableAsKnown,
  row: number,
  known: Day | undefined,
): EventRecord {
  const event = eventOfRow(columns, row);
  const claims = Array.from(claimsOfRow(columns.claims, row), (index) => claimAt(columns.claims, index));
  const line = readLine(columns, row);
  if (known === undefined) return { event: withKnownDays(event, sourceDays), line, claims };
  return {
    event: { ...asKnown(event, known, sourceDays), when: whenAsKnown(event, known) },
    line,
    claims: claimsAsKnown(claims, known, sourceDays),
  };
}
