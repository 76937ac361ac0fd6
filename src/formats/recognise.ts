import { shown, type Issue } from '../model/issue';
import { columnsOfDate, type Mapping } from './columns/mapping';
import { fitMapping } from './columns/fitMapping';
import { proposeMapping, settled } from './columns/propose';
import type { Proposal, TableHead } from './columns/proposal';
import { keyOf } from './columns/tableRows';
import { sniffedCharacters, sniffTable, type Separator, type SniffOptions } from './delimited/sniff';
import type { Format, Head, Reader } from './format';
import { mappedReader, presetReader, proposedReader } from './presets/anyTable';
import { readable } from './readers';
import { delimitedRows } from './tables/delimitedRows';
import { headOfTable } from './columns/headOfTable';
import type { TableSource } from './tables/tableSource';
import { whatIs } from './whatIs';

/** How a file begins, and of which formats it may be. */
export type FileHead = {
  readonly name: string;
  /** Its first 64 kB at most, decoded. */
  readonly text: string;
  /** The same as they are in the file. Default: the text's in UTF-8. */
  readonly bytes?: Uint8Array;
  /** Default: those of the registry. */
  readonly formats?: readonly Format[] | undefined;
  /** What its columns mean, where a reader has said so: the format isn't looked for. */
  readonly mapping?: Mapping | undefined;
  /** Layout of the table, where a reader has said so. */
  readonly layout?: SniffOptions | undefined;
};

/** A table that is read, and how: what the reader of the page may change. */
export type FoundColumns = {
  readonly head: TableHead;
  readonly proposal: Proposal;
  readonly layout: FoundLayout;
  /** What its columns mean, where a reader or a link has said so. */
  readonly mapping?: Mapping;
};

/** Layout of a table as it was found; without a separator where cells have none between them. */
export type FoundLayout = { readonly separator?: Separator; readonly headings: number };

export type FoundFormat =
  | { readonly kind: 'found'; readonly id: string; readonly read: Reader; readonly columns?: FoundColumns }
  /** A table of which only a reader can say what its columns mean. */
  | { readonly kind: 'asks'; readonly columns: FoundColumns }
  | { readonly kind: 'none'; readonly issue: Issue };

/**
 * Finds the format of a file and loads its reader: the first that is certain by the file's content, else the first
 * that is possible, unless the file is known to be something that none of them is.
 */
export async function recognise(file: FileHead): Promise<FoundFormat> {
  const { name, text, bytes = new TextEncoder().encode(text), formats = readable, mapping, layout } = file;
  const { written, source, table } = await rowsOf(text, formats, layout);
  const foreign = written ? undefined : whatIs(bytes, name);
  const columns = columnsFound({ table, text, isDelimited: !written, layout });
  const head: Head = { name, text, table, columns: new Set(table.columns.map(keyOf)) };
  const likely = formats.map((format) => ({ format, as: format.recognise(head) }));
  const certain = likely.find(({ as }) => as === 'certain')?.format;
  if (mapping) return byMapping(mapping, certain ?? written, { source, head, columns });
  const possible = foreign ? undefined : likely.find(({ as }) => as === 'possible')?.format;
  const format = certain ?? written ?? possible;
  if (!format) {
    const code = foreign ? (`kind-${foreign}` as const) : 'format-unknown';
    return { kind: 'none', issue: { severity: 'error', code, row: 0, value: shown(name) } };
  }
  if (format.mapping) return ofMapping(format, format.mapping, { source, head, columns });
  if (format.reader) return { kind: 'found', id: format.id, read: await format.reader(source), columns };
  const read = proposedReader(source, table, columns.proposal);
  return read ? { kind: 'found', id: format.id, read, columns } : { kind: 'asks', columns };
}

/** What is known of a file before it is read. */
type Beginning = { readonly source: TableSource; readonly head: Head; readonly columns: FoundColumns };

/**
 * A file whose columns a reader has explained. What its format changes before that is changed too, where the mapping
 * is of the columns that come of it.
 */
async function byMapping(
  mapping: Mapping,
  format: Format | undefined,
  { source, head, columns: shownOf }: Beginning,
): Promise<FoundFormat> {
  const id = format?.id ?? 'csv';
  const columns = { ...shownOf, mapping };
  const prepared = format?.prepare && (await preparedHead(format.prepare, source, head));
  const keys = new Set(prepared?.columns.map(keyOf));
  const needed = columnsOfDate(mapping.date).map(keyOf);
  if (!format?.prepare || !prepared || !needed.every((key) => keys.has(key)))
    return { kind: 'found', id, read: mappedReader(source, mapping), columns };
  const found = { ...columns, head: prepared };
  return { kind: 'found', id, read: presetReader(format, source, mapping), columns: found };
}

/** Rows that a file is written in: those of the first format that says so and finds any, else of delimited text. */
async function rowsOf(
  text: string,
  formats: readonly Format[],
  layout: SniffOptions | undefined,
): Promise<{ readonly written?: Format; readonly source: TableSource; readonly table: TableHead }> {
  const isWhole = text.length < sniffedCharacters;
  const written = formats.find(({ rows }) => rows?.recognise(text) === true);
  if (written?.rows) {
    const { source } = written.rows;
    const table = await headOfTable(source, text, isWhole);
    // Any object of JSON could be a row: one without a date is none.
    const isRow = !text.trimStart().startsWith('{') || !isWhole || proposeMapping(table).mapping.date;
    if (isRow && (table.rows.length > 0 || !isWhole)) return { written, source, table };
  }
  const source = delimitedRows(layout);
  return { source, table: await headOfTable(source, text, isWhole) };
}

/** A file of a format whose columns have a meaning: only the order of its dates may be open. */
async function ofMapping(
  format: Format,
  mapping: Mapping,
  { source, head, columns }: Beginning,
): Promise<FoundFormat> {
  const table = format.prepare ? await preparedHead(format.prepare, source, head) : head.table;
  const found = { ...columns, head: table, proposal: fitMapping(mapping, table) };
  const fitted = settled(found.proposal);
  if (!fitted) return { kind: 'asks', columns: found };
  return { kind: 'found', id: format.id, read: presetReader(format, source, fitted), columns: found };
}

/** Beginning of a table as its format changes it. */
function preparedHead(
  prepare: NonNullable<Format['prepare']>,
  source: TableSource,
  { text }: Head,
): Promise<TableHead> {
  return headOfTable(
    prepare(source, () => undefined),
    text,
    text.length < sniffedCharacters,
  );
}

function columnsFound({
  table,
  text,
  isDelimited,
  layout,
}: {
  readonly table: TableHead;
  readonly text: string;
  readonly isDelimited: boolean;
  readonly layout: SniffOptions | undefined;
}): FoundColumns {
  const separator = isDelimited ? sniffTable(text.slice(0, sniffedCharacters), layout).separator : undefined;
  return {
    head: table,
    proposal: proposeMapping(table),
    layout: { headings: table.headingsRow, ...(separator && { separator }) },
  };
}
