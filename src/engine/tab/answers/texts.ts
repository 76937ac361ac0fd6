import { claimsOfRow } from '../../../table/columns';
import { jsonTexts } from '../../../table/jsonTexts';
import type { Answer, Ask } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';
import { readRecords } from './readRecords';
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
  if (known !== undefined) {
    const records = readRecords(then, rows, known);
    const events = records.map(({ event }) => JSON.stringify(event));
    return {
      total,
      events,
      claims: records.flatMap((of) => of.claims.map((claim) => JSON.stringify(claim))),
    };
  }
  const events = jsonTexts(columns.texts, rows).map(inOneLine);
  const about = rows.flatMap((row) => [...claimsOfRow(columns.claims, row)]);
  return { total, events, claims: jsonTexts(columns.claims.texts, about).map(inOneLine) };
}

/** Answers with a slice of all claims as the JSON texts stored for them, in file order. */
export function answerClaimTexts(
  { table: { columns } }: TableAsOf,
  _indexes: Indexes,
  { offset, limit }: Ask<'claimTexts'>,
): Answer<'claimTexts'> {
  const total = columns.claims.row.length;
  const length = Math.max(0, Math.min(limit, total - offset));
  const indexes = Array.from({ length }, (_, at) => offset + at);
  return { total, claims: jsonTexts(columns.claims.texts, indexes).map(inOneLine) };
}

/** Returns a JSON text without line breaks: the same text if it has none, else re-serialised. */
function inOneLine(json: string): string {
  return json.includes('\n') || json.includes('\r') ? JSON.stringify(JSON.parse(json)) : json;
}
