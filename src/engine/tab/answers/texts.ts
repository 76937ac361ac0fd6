import { claimText, claimsOfRow, eventText } from '../../../table/columns';
import type { Answer, Ask } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';
import { readRecord } from './readRecord';
import { exportedRows } from './records';

/**
 * Answers with a page of events and their claims as JSON texts: as stored, or with an as-of day, of what was
 * known by then.
 */
export function answerEventTexts(
  then: TableAsOf,
  indexes: Indexes,
  asked: Ask<'eventTexts'>,
): Answer<'eventTexts'> {
  const { columns } = then.table;
  const { known } = asked.clauses;
  const { total, rows } = exportedRows(then, indexes, asked);
  const events: string[] = [];
  const claims: string[] = [];
  for (const row of rows) {
    if (known === undefined) {
      events.push(inOneLine(eventText(columns, row)));
      for (const claim of claimsOfRow(columns.claims, row))
        claims.push(inOneLine(claimText(columns.claims, claim)));
    } else {
      const record = readRecord(then, row, known);
      events.push(JSON.stringify(record.event));
      for (const claim of record.claims) claims.push(JSON.stringify(claim));
    }
  }
  return { total, events, claims };
}

/** Answers with a slice of all claims as the JSON texts stored for them, in file order. */
export function answerClaimTexts(
  { table: { columns } }: TableAsOf,
  _indexes: Indexes,
  { offset, limit }: Ask<'claimTexts'>,
): Answer<'claimTexts'> {
  const total = columns.claims.row.length;
  const length = Math.max(0, Math.min(limit, total - offset));
  return {
    total,
    claims: Array.from({ length }, (_, at) => inOneLine(claimText(columns.claims, offset + at))),
  };
}

/** Returns a JSON text without line breaks: the same text if it has none, else re-serialised. */
function inOneLine(json: string): string {
  return json.includes('\n') || json.includes('\r') ? JSON.stringify(JSON.parse(json)) : json;
}
