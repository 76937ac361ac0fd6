import type { Origin } from '../../model/origin';
import { createTableBuilder } from '../../table/tableBuilder';
import type { LoadResult, LoadSource } from '../loading';
import { openSource } from '../openSource';
import type { CountedSink } from '../countedSink';
import { readInto, tableRead, type ReadOptions } from '../readTable';
import { joinSinks } from './joinSinks';

/**
 * Loads two sources into one joined table, one after the other; its `metadata.origins` describes both. If
 * either fails or needs its columns identified, that result is returned. Datasets without events fail.
 */
export async function readJoined(
  first: LoadSource,
  second: LoadSource,
  options: ReadOptions,
): Promise<LoadResult> {
  try {
    return await readBoth(first, second, options);
  } catch (error) {
    if (options.signal.aborted) return { kind: 'cancelled' };
    throw error;
  }
}

async function readBoth(first: LoadSource, second: LoadSource, options: ReadOptions): Promise<LoadResult> {
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

/**
 * Reads one of two sources into a sink and returns its address and SHA-256, or the failure. `begun`: bytes of
 * both sources read so far, for the progress.
 */
async function readOne(
  given: LoadSource,
  sink: CountedSink,
  begun: { bytes: number },
  { onSample: _none, ...options }: ReadOptions,
): Promise<Pick<Origin, 'address' | 'sha256'> | Exclude<LoadResult, { kind: 'loaded' }>> {
  const isLinked = given.columns && !given.mapping;
  const { source, issue } = isLinked
    ? await (await import('../linkedColumns')).mappedSource(given, options.signal)
    : { source: given };
  if (issue) sink.issue(issue);
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
