import type { Format } from '../formats/format';
import { formatFor } from '../formats/formatFor';
import type { FoundColumns } from '../formats/recognise';
import type { Sink } from '../formats/sink';
import type { Issue } from '../model/issue';
import type { Table } from '../table/table';
import { createTableBuilder, type TableBuilder } from '../table/tableBuilder';
import type { CountedSink } from './countedSink';
import { createDigest, type Digest } from './digest';
import type { LoadOptions, LoadResult, LoadSource } from './loading';
import { createMeter, type Meter } from './meter';
import { openSource, type Opened } from './openSource';
import { createSampler } from './sampler';
import type { Pause } from './slices';
import { sourceBytes } from './sourceBytes';
import { isStop, splitHead, textPieces } from './textPieces';
import { peekBytes } from './unpack/bytes';
import { isPacked, type Choices, type Unpacked } from './unpack/packed';

export type ReadOptions = LoadOptions & {
  readonly pause?: Pause;
  /** Formats that are recognised besides the app's own JSON. Default: those of the registry. */
  readonly formats?: readonly Format[];
  /** SHA-256 implementation. Default: the browser's, for files up to `digestLimits`. */
  readonly digest?: Digest;
};

/** Loads a source into a table on the calling thread. */
export async function readTable(source: LoadSource, options: ReadOptions): Promise<LoadResult> {
  const { signal } = options;
  if (source.columns && !source.mapping)
    return (await import('./linkedColumns')).readLinked(source, (plain) => readTable(plain, options), signal);
  try {
    const opened = await openSource(source, signal);
    if (opened.kind === 'opened') return await readOpened(opened, source, options);
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', issues: [opened.issue] };
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    throw error;
  }
}

async function readOpened(opened: Opened, source: LoadChoices, options: ReadOptions): Promise<LoadResult> {
  const builder = createTableBuilder();
  const read = await readInto(opened, source, builder, options);
  if (read.kind !== 'read') return read;
  return tableRead(builder, read);
}

/** Finishes the table of what was read, or returns the failure if it has no events or memory ran out. */
export function tableRead(
  builder: TableBuilder,
  { sha256, columns }: Pick<Extract<ReadEnd, { kind: 'read' }>, 'sha256' | 'columns'>,
): LoadResult {
  const { rows } = builder;
  const table = finished(builder);
  // The first events of the file may be shown already; they stay.
  if (!table) return { kind: 'failed', issues: [{ severity: 'error', code: 'memory-exhausted', row: rows }] };
  if (rows > 0)
    return { kind: 'loaded', table, ...(sha256 !== undefined && { sha256 }), ...(columns && { columns }) };
  const { issues } = table;
  // What the file as a whole lacks says more than that nothing came of it.
  if (issues.some(({ code }) => code === 'column-missing' || code === 'file-unreadable'))
    return { kind: 'failed', issues };
  return { kind: 'failed', issues: [...issues, { severity: 'error', code: 'no-events', row: 0 }] };
}

/**
 * Options of reading a source: what is selected from an archive or workbook, column mapping, and table
 * layout.
 */
export type LoadChoices = Choices & Pick<LoadSource, 'mapping' | 'layout'>;

/**
 * Outcome of reading a source into a sink. `format`: id of the recognised format in the registry. `sha256`,
 * `columns`: as in `LoadResult`.
 */
export type ReadEnd =
  | {
      readonly kind: 'read';
      readonly format: string;
      readonly sha256?: string;
      readonly columns?: FoundColumns;
    }
  | Extract<LoadResult, { readonly kind: 'asks' | 'failed' }>;

/**
 * Reads an opened source into a sink, which receives the issues too; nothing is stored besides. Rejects with
 * the signal's reason once that is aborted.
 */
export async function readInto(
  opened: Opened,
  { mapping, layout, ...chosen }: LoadChoices,
  sink: CountedSink,
  options: ReadOptions,
): Promise<ReadEnd> {
  const choices: Choices = { ...chosen, ...layout };
  const meter = createMeter(opened, sink, options);
  const { digest = createDigest() } = options;
  const report = (issue: Issue) => sink.issue(issue);
  const given = sourceBytes(
    opened,
    { meter, digest },
    (issue) => report({ ...issue, row: sink.rows }),
    options.signal,
  );
  const file = await unpacked({ name: opened.name, bytes: given }, { choices, meter, report }, options);
  // Of bytes that didn't come nobody knows what they are.
  if ('issue' in file) return { kind: 'failed', issues: [meter.lost ?? file.issue] };
  const pieces = textPieces(file.bytes, sink, { meter, encoding: choices.encoding }, options);
  const { head, all } = await splitHead(pieces);
  const { formats } = options;
  const bytes = meter.isWide ? {} : { bytes: meter.first };
  const found = await formatFor({ name: file.name, text: head, ...bytes, formats, mapping, layout });
  if (found.kind === 'none') {
    await pieces.return(undefined);
    return { kind: 'failed', issues: [meter.lost ?? meter.stopped ?? found.issue] };
  }
  if (found.kind === 'asks') {
    await pieces.return(undefined);
    return {
      kind: 'asks',
      columns: asRead(found.columns, meter, file),
      issues: meter.lost ? [meter.lost] : [],
    };
  }
  try {
    await found.read(all, sampled(sink, opened, meter, options), file.name);
  } catch (error) {
    if (!isMemory(error)) throw error;
    sink.issue({ severity: 'error', code: 'memory-exhausted', row: sink.rows });
  }
  options.signal.throwIfAborted();
  meter.report();
  const sha256 = meter.isWhole ? await digest.end() : undefined;
  const { columns } = found;
  return {
    kind: 'read',
    format: found.id,
    ...(sha256 !== undefined && { sha256 }),
    ...(columns && { columns: asRead(columns, meter, file) }),
  };
}

/** Adds the encoding in which a table was read, and its workbook's sheets, to its layout. */
function asRead(columns: FoundColumns, { encoding }: Meter, { book }: Unpacked): FoundColumns {
  return { ...columns, layout: { ...columns.layout, encoding, ...book } };
}

/** Finishes the table; undefined if memory doesn't suffice to sort it. */
function finished(builder: TableBuilder): Table | undefined {
  try {
    return builder.finish();
  } catch (error) {
    if (isMemory(error)) return undefined;
    throw error;
  }
}

/** Wraps the sink so that it also builds a preview table, if one is requested. */
function sampled(sink: Sink, opened: Opened, meter: Meter, { onSample, signal }: ReadOptions): Sink {
  if (!onSample) return sink;
  return createSampler(sink, {
    // Where half of it is read already, the whole is there sooner than anybody has looked at a part.
    wanted: () => !signal.aborted && meter.characters < (opened.totalBytes ?? Infinity) / 2,
    onSample,
    waitedMs: () => meter.waitedMs,
  });
}

type Unpacking = {
  readonly choices: Choices;
  readonly meter: Meter;
  readonly report: (issue: Issue) => void;
};

/**
 * Unpacks a file if it is a gzip, a zip archive or a workbook; that code is loaded on demand. Returns an
 * issue on failure.
 */
async function unpacked(
  file: Unpacked,
  { choices, meter, report }: Unpacking,
  { signal }: ReadOptions,
): Promise<Unpacked | { readonly issue: Issue }> {
  const { head, all } = await peekBytes(file.bytes, 8);
  if (!isPacked(head)) return { ...file, bytes: all };
  const { unpack } = await import('./unpack/unpack');
  const budget = {
    get packed() {
      return meter.bytes;
    },
    unpacked: 0,
    name: file.name,
  };
  try {
    return await unpack({ ...file, bytes: all }, { choices, budget, report });
  } catch (error) {
    signal.throwIfAborted();
    all.cancel();
    if (isStop(error)) return { issue: error.issue };
    throw error;
  }
}

/**
 * Tests for the errors that JavaScript engines throw when memory for an array, map or string is exhausted.
 */
function isMemory(error: unknown): boolean {
  return error instanceof RangeError;
}
