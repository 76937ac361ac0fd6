import { joinList } from '../delimited/csvCell';
import { rootList } from '../json/jsonSplitter';
import { outlineOf } from '../json/outline';
import { readRecords, type JsonRecord } from '../json/records';
import { isRaw } from '../json/shape';
import { peek } from '../peek';
import { cellsOf, scalarText } from './cellsOf';
import { createRecordTable } from './recordTable';
import type { TableSource } from './tableSource';

/**
 * Maximum number of events buffered until the file's lists of sources and associations, which explain their
 * ids, are read.
 */
const mostHeld = 100_000;

/** Recognises an export of TimeMap by its beginning: events with lists of ids of sources or associations. */
export function recogniseTimeMap(text: string): boolean {
  const outline = outlineOf(text);
  if (!outline) return false;
  const event = outline.lists.get(outline.form === 'object' ? 'events' : rootList);
  return event !== undefined && isEvent(event);
}

function isEvent(event: JsonRecord): boolean {
  const has = (name: string) => Object.hasOwn(event, name);
  return (
    has('date') &&
    has('description') &&
    (Array.isArray(event['associations']) || (has('location') && Array.isArray(event['sources'])))
  );
}

/** Source or association in a TimeMap export, by which an id in an event is replaced. */
type Meaning = {
  readonly text: string;
  readonly url: string;
  /** Category of the association, which gets a column of its own; `''` for none. */
  readonly group: string;
};

/**
 * Row source for TimeMap exports: the events' fields, with ids in `sources` and `associations` replaced by
 * their texts, a column `source_urls`, and a column for each group of associations. Rows count from 1.
 */
export const readTimeMap: TableSource = async (chunks, table) => {
  const { head, all } = await peek(chunks);
  const inList = outlineOf(head)?.form === 'object' ? 'events' : rootList;
  const records = createRecordTable(table);
  const meanings = { sources: new Map<string, Meaning>(), associations: new Map<string, Meaning>() };
  let held: { readonly event: JsonRecord; readonly row: number }[] = [];
  const release = (): void => {
    for (const { event, row } of held) records.add(eventCells(event, meanings), row);
    held = [];
  };
  const learn = (list: keyof typeof meanings, id: string, value: unknown): void => {
    if (isRaw(value)) meanings[list].set(scalarText(value['id']) || id, meaningOf(value));
  };
  let found = false;
  await readRecords(all, {
    isList: (name) => {
      found ||= name === inList;
      return name === inList || name === 'sources' || name === 'associations';
    },
    record(record, row, list) {
      if (list === 'sources' || list === 'associations') return learn(list, '', record);
      held.push({ event: record, row });
      // A file of the events alone has nothing to wait for.
      if (list === rootList || held.length > mostHeld) release();
    },
    field(name, value) {
      if ((name === 'sources' || name === 'associations') && isRaw(value))
        for (const [id, of] of Object.entries(value)) learn(name, id, of);
    },
    issue: (issue) => table.issue(issue),
  });
  release();
  records.end();
  if (!found) table.issue({ severity: 'error', code: 'records-missing', row: 0 });
};

/**
 * Reads a source or association of a TimeMap export: `paths` are addresses, `filter_paths` an association's
 * group and text.
 */
function meaningOf(entry: JsonRecord): Meaning {
  const filter = Array.isArray(entry['filter_paths']) ? entry['filter_paths'].map(scalarText) : [];
  const paths = Array.isArray(entry['paths']) ? entry['paths'].map(scalarText) : [scalarText(entry['url'])];
  const title = scalarText(entry['title']).trim();
  const description = scalarText(entry['description']).trim();
  const text = filter.at(-1) || description || (title === '-' ? '' : title);
  const isFilter = filter.length > 1 && scalarText(entry['mode']) !== 'NARRATIVE';
  return {
    text,
    url: paths.find((path) => /^https?:/i.test(path)) ?? '',
    group: isFilter ? (filter[0] ?? '') : scalarText(entry['mode']) === 'CATEGORY' ? 'category' : '',
  };
}

function eventCells(
  event: JsonRecord,
  { sources, associations }: { readonly [List in 'sources' | 'associations']: ReadonlyMap<string, Meaning> },
): ReadonlyMap<string, string> {
  const cells = cellsOf(event);
  const replace = (name: string, ids: readonly string[], of: ReadonlyMap<string, Meaning>) => {
    if (of.size > 0) cells.set(name, joinList(ids.map((id) => of.get(id)?.text || id)));
  };
  const sourceIds = idsOf(event['sources']);
  const associationIds = idsOf(event['associations']);
  replace('sources', sourceIds, sources);
  replace('associations', associationIds, associations);
  const urls = sourceIds.map((id) => sources.get(id)?.url ?? '');
  if (urls.some((url) => url !== '')) cells.set('source_urls', joinList(urls));
  const groups = new Map<string, string[]>();
  for (const id of associationIds) {
    const meaning = associations.get(id);
    if (!meaning || meaning.group === '') continue;
    groups.set(meaning.group, [...(groups.get(meaning.group) ?? []), meaning.text]);
  }
  for (const [group, texts] of groups) if (!cells.get(group)) cells.set(group, joinList(texts));
  return cells;
}

function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(scalarText) : [];
}
