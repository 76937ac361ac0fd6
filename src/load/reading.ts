import type { Table } from '../table/table';
import { load } from './load';
import type { LoadOptions, LoadResult, LoadSource } from './loading';

/** A dataset that is being read, whether or not anybody is there yet to be told of it. */
export type Reading = {
  readonly source: LoadSource;
  readonly result: Promise<LoadResult>;
  /** Tells how it goes on from here, and the first events where they are there already; gives the result. */
  readonly follow: (options: Omit<LoadOptions, 'signal'>) => Promise<LoadResult>;
  readonly cancel: () => void;
};

/** Begins to read: the page calls this before it has loaded what it draws with. */
export function beginReading(source: LoadSource): Reading {
  const control = new AbortController();
  let follower: Omit<LoadOptions, 'signal'> | undefined;
  let sample: Table | undefined;
  const result = load(source, {
    signal: control.signal,
    onProgress: (progress) => follower?.onProgress(progress),
    onSample: (table) => {
      if (follower) follower.onSample?.(table);
      else sample = table;
    },
  });
  return {
    source,
    result,
    follow(options) {
      follower = options;
      if (sample) options.onSample?.(sample);
      sample = undefined;
      return result;
    },
    cancel: () => control.abort(),
  };
}
