import type { Issue } from '../model/issue';
import { embeddedDataset, embeddedFile, isSingleFile } from './embedded';
import type { LoadOptions, LoadResult, LoadSource } from './loading';
import { unpackTable } from './packedTable';
import { startReader, type Reader } from './reader';
import { createSlices, nextTask, type Pause } from './slices';
import type { PackedResult } from './worker';

/**
 * Loads a dataset from an address or a file into a table: in a worker, or on the main thread in slices of at
 * most 12 ms where workers aren't allowed (`file://`, an iframe with `sandbox="allow-scripts"`). `begun`:
 * worker that already reads this source. Default: a new one.
 */
export function load(source: LoadSource, options: LoadOptions, begun?: Reader): Promise<LoadResult> {
  const { signal } = options;
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ kind: 'cancelled' });
    // The page goes on at once, whatever the reading is in the middle of.
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }), { once: true });
    const reading =
      'url' in source && isSingleFile()
        ? loadEnclosed(source, options)
        : loadInWorker(begun ?? startReader(source), options).then(
            (result) => result ?? loadHere(source, options),
          );
    reading.then(resolve, (error: unknown) => resolve({ kind: 'failed', issues: [stopped(error)] }));
  });
}

/** Time limits for the worker that loads a dataset, in ms. */
export const workerLimits = {
  start: 30_000 /* in which a worker must say that it stands; after that the page's own thread reads */,
  silence: 120_000 /* in which it must say something, once it stands: the last step of a large file takes seconds */,
  grace: 5000 /* after that: a machine that slept may run the timer before what the worker said meanwhile */,
};

/** Loads a dataset in a worker; undefined if the worker couldn't be started in time. */
function loadInWorker(
  reader: Reader | undefined,
  { onProgress, onSample, signal }: LoadOptions,
): Promise<LoadResult | undefined> {
  return new Promise((resolve) => {
    if (!reader) return resolve(undefined);
    let begun = false;
    let ended = false;
    const pause = createSlices();
    let watch: ReturnType<typeof setTimeout> | undefined;
    const end = (result: LoadResult | undefined): void => {
      ended = true;
      clearTimeout(watch);
      reader.end();
      resolve(result);
    };
    const fail = (error: unknown) => end({ kind: 'failed', issues: [stopped(error)] });
    const expectWord = (): void => {
      clearTimeout(watch);
      if (ended) return;
      watch = begun
        ? setTimeout(() => {
            watch = setTimeout(end, workerLimits.grace, { kind: 'failed', issues: [silent()] });
          }, workerLimits.silence)
        : setTimeout(end, workerLimits.start, undefined);
    };
    signal.addEventListener('abort', () => end({ kind: 'cancelled' }), { once: true });
    expectWord();
    reader.listen((heard) => {
      begun ||= heard.kind === 'ready';
      expectWord();
      if (heard.kind === 'ready') return;
      if (heard.kind === 'error') end(begun ? { kind: 'failed', issues: [stopped(heard.text)] } : undefined);
      else if (heard.kind === 'unreadable') end(undefined);
      else if (heard.kind === 'progress') {
        if (!signal.aborted) onProgress(heard.progress);
      } else if (heard.kind === 'sample') {
        unpackTable(heard.table, pause).then(async (table) => {
          // Unpacking is one thing, drawing another.
          await nextTask();
          if (!ended && !signal.aborted) onSample?.(table);
        }, fail);
      } else {
        // All has been said.
        clearTimeout(watch);
        unpackResult(heard.result, pause).then((result) => nextTask().then(() => end(result)), fail);
      }
    });
  });
}

async function unpackResult(packed: PackedResult, pause: Pause): Promise<LoadResult> {
  return packed.kind === 'loaded' ? { ...packed, table: await unpackTable(packed.table, pause) } : packed;
}

/** Loads the dataset embedded in a single-file page, without fetch or worker. */
async function loadEnclosed(source: LoadSource, options: LoadOptions): Promise<LoadResult> {
  const file = await embeddedFile(embeddedDataset);
  return loadHere(file ? { file } : source, options);
}

async function loadHere(source: LoadSource, options: LoadOptions): Promise<LoadResult> {
  // Two are read by a worker alone: their code would weigh on every page that has none.
  if (source.second)
    return { kind: 'failed', issues: [{ severity: 'error', code: 'second-needs-worker', row: 0 }] };
  // The readers weigh on the first screen only where there is no worker to hold them.
  const { readTable } = await import('./readTable');
  return readTable(source, { ...options, pause: createSlices() });
}

function silent(): Issue {
  return { severity: 'error', code: 'reader-silent', row: 0, value: String(workerLimits.silence / 1000) };
}

function stopped(error: unknown): Issue {
  const value = error instanceof Error ? error.message : String(error);
  return { severity: 'error', code: 'reader-stopped', row: 0, value };
}
