import type { Origin } from '../../model/origin';
import { createTableBuilder } from '../../table/tableBuilder';
import type { LoadResult, LoadSource } from '../loading';
import { openSource } from '../openSource';
import { readInto, tableRead, type CountedSink, type ReadOptions } from '../readTable';
import { joinSinks } from './joinSinks';

/**
 * Reads two sources into one table, one after the other; `metadata.origins` of it tell what they are. What can't be
 * read, or asks for its columns, is told as for one.
 */
export async function readJoined(
  first: LoadSource,
  second: LoadSource,
  options: ReadOptions,
): Promise<LoadResult> {
  const builder = createTableBuilder();
  const joined = joinSinks(builder);
  const begun = { bytes: 0 };
  const one = await readOne(first, joined.first, begun, options);
  if ('kind' in one) return one;
  const rows = builder.rows;
  const other = await readOne(second, joined.second, begun, options);
  if ('kind' in other) return other;
  // Of a file without any event there is nothing to be put beside the other's.
  if (builder.rows === rows || rows === 0)
    return { kind: 'failed', issues: [{ severity: 'error', code: 'no-events', row: 0 }] };
  joined.finish([one, other]);
  return tableRead(builder, {});
}

/** Reads one of them, and returns how it is told from the other. `begun`: bytes that were read before, in all. */
async function readOne(
  source: LoadSource,
  sink: CountedSink,
  begun: { bytes: number },
  { onSample: _none, ...options }: ReadOptions,
): Promise<Pick<Origin, 'address' | 'sha256'> | Exclude<LoadResult, { kind: 'loaded' }>> {
  const opened = await openSource(source, options.signal);
  if (opened.kind !== 'opened')
    return options.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', issues: [opened.issue] };
  const before = begun.bytes;
  const read = await readInto(opened, source, sink, {
    ...options,
    onProgress({ bytes, totalBytes, rows }) {
      begun.bytes = before + bytes;
      options.onProgress({
        bytes: begun.bytes,
        rows,
        ...(totalBytes !== undefined && { totalBytes: before + totalBytes }),
      });
    },
  });
  if (read.kind !== 'read') return read;
  return {
    ...('url' in source && { address: source.url }),
    ...(read.sha256 !== undefined && { sha256: read.sha256 }),
  };
}
