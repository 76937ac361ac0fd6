import type { ConflictEvent } from '../../../model/event';
import { claimAt, claimsOfRow } from '../../../table/columns';
import { jsonTexts } from '../../../table/jsonTexts';
import type { EventRecord } from '../../eventMark';
import type { Day } from '../../questions';
import type { TableAsOf } from '../indexes/tableAsOf';
import { recordOf } from './readRecord';

/** Reads many rows of the table as full records, like `readRecord`, with their texts decoded together. */
export function readRecords(
  then: TableAsOf,
  rows: readonly number[],
  asOf: Day | undefined,
  withClaims = true,
): readonly EventRecord[] {
  const { columns } = then.table;
  const events = jsonTexts(columns.texts, rows);
  const about = withClaims ? rows.map((row) => claimsOfRow(columns.claims, row)) : [];
  const indexes = about.flatMap((of) => [...of]);
  const texts = jsonTexts(columns.claims.texts, indexes);
  let next = 0;
  return rows.map((row, at) => {
    const claims = Array.from(about[at] ?? [], (index) => claimAt(columns.claims, index, texts[next++]));
    // The builder wrote it from a ConflictEvent.
    const event = JSON.parse(events[at] ?? '') as ConflictEvent;
    return recordOf(then, row, { event, claims }, asOf);
  });
}
