import { isSingleFile } from './embedded';
import type { LoadSource } from './loading';
import type { FromWorker, ToWorker } from './worker';

export type Heard =
  | FromWorker
  /** The worker threw an error, or could not be loaded; `text` says why. */
  | { readonly kind: 'error'; readonly text: string }
  /** A message from the worker could not be deserialised. */
  | { readonly kind: 'unreadable' };

/** Handle of a worker that loads a dataset. */
export type Reader = {
  /** Sets the listener for the worker's messages; messages received earlier are delivered at once. */
  readonly listen: (listener: (heard: Heard) => void) => void;
  readonly end: () => void;
};

/**
 * Starts a worker that loads a source, before the rest of the loader is fetched. Undefined if workers aren't
 * allowed, or the page has its dataset embedded.
 */
export function startReader(source: LoadSource, start: () => Worker = startWorker): Reader | undefined {
  if ('url' in source && isSingleFile()) return undefined;
  let worker: Worker;
  try {
    worker = start();
  } catch {
    return undefined;
  }
  const heard: Heard[] = [];
  let hear = (each: Heard): void => void heard.push(each);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    hear({ kind: 'error', text: event.message });
  });
  worker.addEventListener('messageerror', () => hear({ kind: 'unreadable' }));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.postMessage({ source } satisfies ToWorker);
  return {
    listen(listener) {
      hear = listener;
      for (const each of heard.splice(0)) listener(each);
    },
    end: () => worker.terminate(),
  };
}

/** Starts the worker; throws if the code is on another origin than the page. */
function startWorker(): Worker {
  if (new URL(import.meta.url).origin !== globalThis.origin) throw new Error('a worker of another origin');
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
