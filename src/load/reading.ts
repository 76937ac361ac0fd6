import type { Table } from '../table/table';
import { load } from './load';
import type { LoadOptions, LoadResult, LoadSource } from './loading';
import type { Reader } from './reader';

/** Handle of a load in progress, whose progress can be followed from any time on. */
export type Reading = {
  readonly source: LoadSource;
  readonly result: Promise<LoadResult>;
  /**
   * Sets the callbacks for progress and preview, delivering a preview that exists already; returns the
   * result.
   */
  readonly follow: (options: Omit<LoadOptions, 'signal'>) => Promise<LoadResult>;
  readonly cancel: () => void;
};

/** Starts loading a source. `reader`: worker that already reads it. Default: a new one. */
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
