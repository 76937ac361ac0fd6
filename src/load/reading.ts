import type { Table } from '../table/table';
import { load } from './load';
import type { LoadOptions, LoadResult, LoadSource } from './loading';
import type { Reader } from './reader';

/** A dataset that is being read, whether or not anybody is there yet to be told of it. */
export type Reading = {
  readonly source: LoadSource;
  readonly result: Promise<LoadResult>;
  /** Tells how it goes on from here, and the first events where they are there already; gives the result. */
  readonly follow: (options: Omit<LoadOptions, 'signal'>) => Promise<LoadResult>;
  readonly cancel: () => void;
};

/** Begins to read. `reader`: the worker that reads this source already. Default: one is started. */
export function beginReading(source: LoadSource, reader?: Reader): Reading {
  const control = new AbortController();
  let follower: Omit<LoadOptions, 'signal'> | undefined;
  let sample: Table | undefined;
  const options: LoadOptions = {
    signal: control.signal,
    onProgress: (progress) => follower?.onProgress(progress),
    onSample: (table) => {
      if (follower) follower.onSample?.(table);
      else sample = table;
    },
  };
  const result = load(source, options, reader);
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
