import { outlineOf, isNear, type Outline } from '../json/outline';
import { rootList } from '../json/jsonSplitter';
import { readRecords } from '../json/records';
import { peek } from '../peek';
import { cellsOf, scalarText } from './cellsOf';
import { createRecordTable } from './recordTable';
import type { TableSource } from './tableSource';

/** Field names that API responses use for their list of records, likeliest first; lower case. */
const recordLists = [
  'result',
  'results',
  'records',
  'data',
  'items',
  'events',
  'rows',
  'features',
  'value',
  'docs',
  'hits',
];

/**
 * Field names in API responses for the address of the next page, and (second) for the total number of
 * records; lower case.
 */
const nextNames: ReadonlySet<string> = new Set([
  'nextpageurl',
  'next',
  'next_page',
  'nextpage',
  'next_url',
  'nextlink',
  '@odata.nextlink',
]);
const totalNames: ReadonlySet<string> = new Set([
  'totalcount',
  'total_count',
  'total',
  'totalresults',
  'numfound',
]);

/**
 * Recognises, by its beginning, a file that is a list of JSON objects, JSON Lines, or an API response with
 * such a list.
 */
export function recogniseJsonRows(text: string): boolean {
  const outline = outlineOf(text);
  return outline !== undefined && listOf(outline) !== undefined;
}

/**
 * Row source for JSON records: a list of objects, JSON Lines, or an API response that contains a list of
 * objects. Columns are the fields of the first 1000 records; rows count from 1. A note is issued if there are
 * further pages.
 */
export const readJsonRows: TableSource = async (chunks, table) => {
  const { head, all } = await peek(chunks);
  const outline = outlineOf(head);
  const chosen = outline && (outline.form === 'object' ? listOf(outline) : rootList);
  const records = createRecordTable(table);
  const answer = { next: false, total: 0 };
  let rows = 0;
  let found = chosen !== undefined;
  await readRecords(all, {
    isList(name) {
      const is = chosen === undefined ? recordLists.includes(lastName(name)) : name === chosen;
      found ||= is;
      return is;
    },
    isObject: isNear,
    record(record, row) {
      rows = row;
      records.add(cellsOf(record), row);
    },
    field(name, value) {
      const last = lastName(name);
      if (nextNames.has(last) && typeof value === 'string' && value !== '') answer.next = true;
      if (totalNames.has(last)) answer.total = Number(scalarText(value)) || 0;
    },
    issue: (issue) => {
      rows = Math.max(rows, issue.row);
      table.issue(issue);
    },
  });
  records.end();
  if (!found) table.issue({ severity: 'error', code: 'records-missing', row: 0 });
  if (answer.next || (rows > 0 && answer.total > rows))
    table.issue({ severity: 'note', code: 'answer-paged', row: rows });
};

/**
 * Returns the name of the list that contains the records: one with a known name, else the first list of
 * objects.
 */
function listOf({ lists }: Outline): string | undefined {
  const ofObjects = [...lists].filter(([, first]) => first !== undefined).map(([name]) => name);
  const known = ofObjects.filter((name) => recordLists.includes(lastName(name)));
  known.sort((a, b) => recordLists.indexOf(lastName(a)) - recordLists.indexOf(lastName(b)));
  return known[0] ?? ofObjects[0];
}

/**
 * Returns the last part of a dotted field name, in lower case; names like `@odata.nextLink` contain a dot
 * themselves and are kept whole.
 */
function lastName(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith('@') ? lower : lower.slice(lower.lastIndexOf('.') + 1);
}
