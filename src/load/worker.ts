import { transferables } from '../table/tableBuilder';
import { packTable, type PackedTable } from './packedTable';
import type { Table } from '../table/table';
import type { LoadResult, LoadSource, Progress } from './loading';
import { readTable } from './readTable';

export type ToWorker = { readonly source: LoadSource };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'sample'; readonly table: PackedTable }
  | { readonly kind: 'done'; readonly result: PackedResult };

/** Load result as the worker posts it, with the table packed for transfer. */
export type PackedResult =
  | Exclude<LoadResult, { kind: 'loaded' }>
  | (Omit<Extract<LoadResult, { kind: 'loaded' }>, 'table'> & { readonly table: PackedTable });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const options = {
    onProgress: (progress: Progress) => postMessage({ kind: 'progress', progress } satisfies FromWorker),
    onSample(table: Table) {
      const packed = packTable(table);
      postMessage({ kind: 'sample', table: packed } satisfies FromWorker, {
        transfer: transferables(packed.columns, packed.dictionaries),
      });
    },
    // Nobody aborts in here: the page ends the whole worker.
    signal: new AbortController().signal,
  };
  const { source } = data;
  const { second } = source;
  const reading = second
    ? import('./joined/readJoined').then(({ readJoined }) => readJoined(source, second, options))
    : readTable(source, options);
  reading.then(
    (result) => {
      if (result.kind !== 'loaded') return postMessage({ kind: 'done', result } satisfies FromWorker);
      const table = packTable(result.table);
      const done: FromWorker = { kind: 'done', result: { ...result, table } };
      postMessage(done, { transfer: transferables(table.columns, table.dictionaries) });
    },
    // An error outside any promise reaches the page as the worker's own.
    (error: unknown) => reportError(error),
  );
});

postMessage({ kind: 'ready' } satisfies FromWorker);
