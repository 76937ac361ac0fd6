import { transferables } from '../table/tableBuilder';
import type { Table } from '../table/table';
import type { LoadResult, LoadSource, Progress } from './loading';
import { readTable } from './readTable';

export type ToWorker = { readonly source: LoadSource };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'sample'; readonly table: Table }
  | { readonly kind: 'done'; readonly result: LoadResult };

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const options = {
    onProgress: (progress: Progress) => postMessage({ kind: 'progress', progress } satisfies FromWorker),
    onSample: (table: Table) =>
      postMessage({ kind: 'sample', table } satisfies FromWorker, { transfer: transferables(table) }),
    // Nobody aborts in here: the page ends the whole worker.
    signal: new AbortController().signal,
  };
  readTable(data.source, options).then(
    (result) => {
      const moved = result.kind === 'loaded' ? transferables(result.table) : [];
      postMessage({ kind: 'done', result } satisfies FromWorker, { transfer: moved });
    },
    // An error outside any promise reaches the page as the worker's own.
    (error: unknown) => reportError(error),
  );
});

postMessage({ kind: 'ready' } satisfies FromWorker);
