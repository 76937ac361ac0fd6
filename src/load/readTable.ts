import type { Format } from '../formats/format';
import { formatFor } from '../formats/formatFor';
import type { FoundColumns } from '../formats/recognise';
import type { Sink } from '../formats/sink';
import { shown, type Issue } from '../model/issue';
import type { Table } from '../table/table';
import { createTableBuilder, type TableBuilder } from '../table/tableBuilder';
import { createDecoder } from './decoder';
import { createDigest, type Digest } from './digest';
import type { LoadOptions, LoadResult, LoadSource } from './loading';
import { openSource, type Opened } from './openSource';
import { createSampler } from './sampler';
import type { Pause } from './slices';
import { concatenated, peekBytes, readerOf, type ByteReader } from './unpack/bytes';
import { isPacked, type Choices, type Unpacked } from './unpack/packed';
import { withinTime } from './withinTime';

export const limits = {
  bytes: 1_000_000_000 /* of a file, unpacked: what a tab can hold of columns ends not far beyond */,
  timeMs: 900_000 /* for all of a file that comes from an address: one that drips would never end */,
  rows: 5_000_000 /* events of a file, for the same reason */,
  head: 65_536 /* characters by which a format is known */,
  piece: 16_384 /* characters read between two looks at the clock */,
  progressMs: 100 /* between two reports */,
};

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

/** Sink that counts the events it has accepted. */
export type CountedSink = Sink & { readonly rows: number };

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
    options,
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
      columns: withEncoding(found.columns, meter),
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
    ...(columns && { columns: withEncoding(columns, meter) }),
  };
}

function withEncoding(columns: FoundColumns, { encoding }: Meter): FoundColumns {
  return { ...columns, layout: { ...columns.layout, encoding } };
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

/**
 * Reads the source's bytes as delivered, counting and hashing them; a connection that breaks ends the stream
 * and is reported as issue.
 */
function sourceBytes(
  opened: Opened,
  { meter, digest }: { readonly meter: Meter; readonly digest: Digest },
  report: (issue: Issue) => void,
  { signal }: ReadOptions,
): ByteReader {
  const reader = readerOf(opened.stream);
  const deadline = opened.remote ? performance.now() + limits.timeMs : Infinity;
  return {
    async read() {
      if (meter.lost) return undefined;
      signal.throwIfAborted();
      const asked = performance.now();
      const read = await withinTime(reader.read().then((chunk) => ({ chunk }))).catch(() => undefined);
      meter.waitedMs += performance.now() - asked;
      signal.throwIfAborted();
      if (!read || performance.now() > deadline) {
        const code = opened.remote ? 'connection-lost' : 'file-unreadable';
        meter.lost = { severity: 'error', code, row: 0, value: shown(opened.name) };
        report(meter.lost);
        return undefined;
      }
      const { chunk } = read;
      if (!chunk) meter.isWhole = true;
      else {
        meter.bytes += chunk.length;
        digest.add(chunk);
      }
      return chunk;
    },
    // Whoever stops early lets the connection go.
    cancel: () => reader.cancel(),
  };
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
 * Decodes bytes to small pieces of text, with progress, pauses for the page, and size limits; at a limit the
 * stream ends with an issue.
 */
async function* textPieces(
  bytes: ByteReader,
  sink: CountedSink,
  { meter, encoding }: { readonly meter: Meter; readonly encoding: string | undefined },
  options: ReadOptions,
): AsyncGenerator<string> {
  const { signal, pause } = options;
  const report = (issue: Issue) => sink.issue(issue);
  const decoder = createDecoder(report, encoding);
  let length = 0;
  try {
    for (let last = false; !last;) {
      signal.throwIfAborted();
      const chunk = await bytes.read().catch((error: unknown) => {
        signal.throwIfAborted();
        if (!isStop(error)) throw error;
        // What is packed ends in the middle because the connection did: that has been said.
        if (!meter.lost) report((meter.stopped = error.issue));
        return undefined;
      });
      signal.throwIfAborted();
      last = !chunk;
      length += chunk?.length ?? 0;
      if (chunk && meter.first.length < limits.head)
        meter.first = concatenated([meter.first, chunk.subarray(0, limits.head)]);
      if (length > limits.bytes || sink.rows > limits.rows) {
        report({ severity: 'error', code: 'file-too-large', row: sink.rows });
        last = true;
      }
      const text = await (chunk && !last ? decoder.decode(chunk) : decoder.end());
      meter.isWide = decoder.isWide;
      meter.encoding = decoder.encoding;
      for (let at = 0; at < text.length; at += limits.piece) {
        meter.characters += limits.piece;
        yield text.slice(at, at + limits.piece);
        const wait = pause?.();
        if (wait) await wait;
        signal.throwIfAborted();
        meter.reportNowAndThen();
      }
    }
  } finally {
    bytes.cancel();
  }
}

/** Tests whether an error is an `UnpackStopped`, whose class is loaded on demand and can't be named here. */
function isStop(error: unknown): error is { readonly issue: Issue } {
  return error instanceof Error && 'issue' in error;
}

/** Counters and state of one reading, from which progress is reported. */
type Meter = {
  /** First bytes read (after unpacking), some 64 kB. */
  first: Uint8Array;
  /** Issue of a connection that broke; undefined if none did. */
  lost: Issue | undefined;
  /** Issue of an archive or compressed file that couldn't be unpacked to its end; undefined if it could. */
  stopped: Issue | undefined;
  /** Number of bytes read of the source as delivered. */
  bytes: number;
  /** Whether the source was read to its end. */
  isWhole: boolean;
  /**
   * Whether the text is UTF-16 without a byte order mark, so that its bytes don't help to recognise the
   * format.
   */
  isWide: boolean;
  /** Encoding with which the text was decoded, by its WHATWG name. */
  encoding: string;
  /** Number of characters passed to the format's reader. */
  characters: number;
  /** Time spent waiting for the source's bytes so far, in ms. */
  waitedMs: number;
  report(): void;
  reportNowAndThen(): void;
};

function createMeter(opened: Opened, sink: CountedSink, { onProgress }: LoadOptions): Meter {
  let reportedAt = 0;
  const meter: Meter = {
    first: new Uint8Array(),
    lost: undefined,
    stopped: undefined,
    bytes: 0,
    isWhole: false,
    isWide: false,
    encoding: '',
    characters: 0,
    waitedMs: 0,
    report() {
      reportedAt = performance.now();
      const { bytes } = meter;
      // Behind a proxy that unpacks, more comes than was announced.
      const known = opened.totalBytes !== undefined && bytes <= opened.totalBytes;
      onProgress({ bytes, rows: sink.rows, ...(known && { totalBytes: opened.totalBytes }) });
    },
    reportNowAndThen() {
      if (performance.now() - reportedAt >= limits.progressMs) meter.report();
    },
  };
  return meter;
}

/** Reads the first characters of a stream of text as `head`; `all` still yields them too. */
async function splitHead(
  pieces: AsyncGenerator<string>,
): Promise<{ head: string; all: AsyncGenerator<string> }> {
  let head = '';
  while (head.length < limits.head) {
    const next = await pieces.next();
    if (next.done) break;
    head += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    for (let at = 0; at < head.length; at += limits.piece) yield head.slice(at, at + limits.piece);
    yield* pieces;
  }
  return { head: head.slice(0, limits.head), all: all() };
}

/**
 * Tests for the errors that JavaScript engines throw when memory for an array, map or string is exhausted.
 */
function isMemory(error: unknown): boolean {
  return error instanceof RangeError;
}
