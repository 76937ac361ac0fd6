import { eventAsOf, claimsAsOf, whenAsOf, withKnownDays } from '../../../model/asOf';
import { claimAt, claimsOfRow, eventOfRow } from '../../../table/columns';
import type { EventRecord } from '../../eventMark';
import type { Day } from '../../questions';
import { readLine } from '../readMark';
import type { TableAsOf } from '../indexes/tableAsOf';

/**
 * Reads a row of the table as a full record: event, list row and (unless left out) claims, as of a day;
 * undefined for the present.
 */
export function readRecord(
  then: TableAsOf,
  row: number,
  asOf: Day | undefined,
  withClaims = true,
): EventRecord {
  const { columns } = then.table;
  const claims = withClaims
    ? Array.from(claimsOfRow(columns.claims, row), (index) => claimAt(columns.claims, index))
    : [];
  return recordOf(then, row, { event: eventOfRow(columns, row), claims }, asOf);
}

/** Builds the full record of a row from its parsed event and claims, as of a day; undefined for the present. */
export function recordOf(
  { table: { columns }, sourceDays }: TableAsOf,
  row: number,
  { event, claims }: Pick<EventRecord, 'event' | 'claims'>,
  asOf: Day | undefined,
): EventRecord {
  const line = readLine(columns, row, event);
  if (asOf === undefined) return { event: withKnownDays(event, sourceDays), line, claims };
  return {
    event: { ...eventAsOf(event, asOf, sourceDays), when: whenAsOf(event, asOf) },
    line,
    claims: claimsAsOf(claims, asOf, sourceDays),
  };
}
