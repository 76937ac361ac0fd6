import { isSingleFile } from './embedded';
import type { LoadSource } from './loading';
import type { FromWorker, ToWorker } from './worker';

export type Heard =
  | FromWorker
  /** It threw, or could not be loaded; `text` says why. */
  | { readonly kind: 'error'; readonly text: string }
  /** Something came that this page can't take. */
  | { readonly kind: 'unreadable' };

/** Worker that reads a dataset. */
export type Reader = {
  /** Sets the listener of the worker's messages; earlier messages are delivered at once. */
  readonly listen: (listener: (heard: Heard) => void) => void;
  readonly end: () => void;
};

/**
 * Starts a worker that reads a source, before anything else of the loader is needed. Returns undefined where workers
 * aren't allowed, or the page has its dataset embedded.
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

/** Starts the worker; throws on a page of another origin. */
function startWorker(): Worker {
  if (new URL(import.meta.url).origin !== globalThis.origin) throw new Error('a worker of another origin');
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
