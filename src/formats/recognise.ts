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

/** Name and beginning of a file, with the user's choices, as input for recognising its format. */
export type FileHead = {
  readonly name: string;
  /** First 64 kB of the file at most, as decoded text. */
  readonly text: string;
  /** First bytes of the file. Default: `text` encoded as UTF-8. */
  readonly bytes?: Uint8Array;
  /** Formats to consider. Default: those of the registry. */
  readonly formats?: readonly Format[] | undefined;
  /** Column mapping chosen by the user, which takes precedence over that of the format. */
  readonly mapping?: Mapping | undefined;
  /** Table layout chosen by the user, which overrides the detected separator and heading row. */
  readonly layout?: SniffOptions | undefined;
};

/** Table with its proposed column mapping and detected layout, which the user may change. */
export type FoundColumns = {
  readonly head: TableHead;
  readonly proposal: Proposal;
  readonly layout: FoundLayout;
  /** Column mapping chosen by the user or given in a link. */
  readonly mapping?: Mapping;
};

/**
 * Detected layout of a table. `separator` is absent for formats that aren't delimited text; `headings`: row
 * number of the headings; `encoding`: WHATWG name of the text encoding; `sheet`, `sheets`: the sheet that was
 * read and all sheets of its workbook, in a workbook alone.
 */
export type FoundLayout = {
  readonly separator?: Separator;
  readonly headings: number;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly sheets?: readonly string[];
};

export type FoundFormat =
  | { readonly kind: 'found'; readonly id: string; readonly read: Reader; readonly columns?: FoundColumns }
  /** Table whose columns only the user can identify. */
  | { readonly kind: 'asks'; readonly columns: FoundColumns }
  | { readonly kind: 'none'; readonly issue: Issue };

/**
 * Recognises the format of a file and loads its reader: the first format certain by the content, else the
 * first possible one, unless the file is known to be of an unsupported kind.
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

/** File as analysed before it is read: row source, beginning, and columns. */
type Beginning = { readonly source: TableSource; readonly head: Head; readonly columns: FoundColumns };

/**
 * Builds the reader for a file whose columns the user has mapped. The format's own transformation of rows is
 * applied first if the mapping refers to the columns that it produces.
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

/**
 * Returns the row source of a file: of the first format with rows of its own that recognises it and finds
 * rows, else delimited text.
 */
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

/**
 * Builds the reader for a format with a fixed column mapping; the user is asked only if the order of day and
 * month can't be detected.
 */
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

/** Returns the beginning of a table after the format's transformation of rows. */
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
