import { outlineOf, isNear, type Outline } from '../json/outline';
import { rootList } from '../json/jsonSplitter';
import { readRecords } from '../json/records';
import { peek } from '../peek';
import { cellsOf, scalarText } from './cellsOf';
import { createRecordTable } from './recordTable';
import type { TableSource } from './tableSource';

/** Names that answers give to their list of records, the likeliest first; lower case. */
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

/** Names of fields that lead to a further page, and of those that count the records of all pages; lower case. */
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

/** Whether a file that begins so is a list of JSON objects, one a line, or an answer with such a list. */
export function recogniseJsonRows(text: string): boolean {
  const outline = outlineOf(text);
  return outline !== undefined && listOf(outline) !== undefined;
}

/**
 * Reads JSON records as rows: a list of objects, a JSON object a line, or an answer of an API, which holds one list of
 * objects. Columns are the fields of the first 1,000 records; rows count from 1.
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

/** The list that holds the records: one of a known name, else the first of objects. */
function listOf({ lists }: Outline): string | undefined {
  const ofObjects = [...lists].filter(([, first]) => first !== undefined).map(([name]) => name);
  const known = ofObjects.filter((name) => recordLists.includes(lastName(name)));
  known.sort((a, b) => recordLists.indexOf(lastName(a)) - recordLists.indexOf(lastName(b)));
  return known[0] ?? ofObjects[0];
}

/** The name of a field without those of the objects around it, in lower case. `@odata.nextLink` has a dot of its own. */
function lastName(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith('@') ? lower : lower.slice(lower.lastIndexOf('.') + 1);
}
