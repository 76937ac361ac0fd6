import type { Table } from '../table/table';
import type { LoadOptions, LoadResult, LoadSource, Progress } from './loading';
import { beginReading, type Reading } from './reading';

type Follower = Omit<LoadOptions, 'signal'>;

type Shared = {
  readonly reading: Reading;
  readonly result: Promise<LoadResult>;
  readonly followers: Set<Follower>;
  users: number;
  progress?: Progress;
  sample?: Table | undefined;
};

/**
 * Creates a loader that all timelines of a page share: calls for one address share one request and one table,
 * until the last user releases it. Failed loads and local files are never shared.
 */
export function createSharedReadings(
  begin: (source: LoadSource) => Reading = beginReading,
): (source: LoadSource) => Reading {
  const open = new Map<string, Shared>();

  function start(source: LoadSource, address: string): Shared {
    const reading = begin(source);
    const followers = new Set<Follower>();
    const forget = () => {
      if (open.get(address) === shared) open.delete(address);
    };
    const result = reading
      .follow({
        onProgress: (progress) => {
          shared.progress = progress;
          followers.forEach(({ onProgress }) => onProgress(progress));
        },
        onSample: (table) => {
          shared.sample = table;
          followers.forEach(({ onSample }) => onSample?.(table));
        },
      })
      .then((result) => {
        shared.sample = undefined;
        if (result.kind !== 'loaded') forget();
        return result;
      });
    const shared: Shared = { reading, result, followers, users: 0 };
    open.set(address, shared);
    return shared;
  }

  function join(shared: Shared, source: LoadSource, address: string): Reading {
    let follower: Follower | undefined;
    let left = false;
    shared.users++;
    const result = shared.result.then((loaded): LoadResult => (left ? { kind: 'cancelled' } : loaded));
    return {
      source,
      result,
      follow(options) {
        follower = options;
        shared.followers.add(options);
        if (shared.progress) options.onProgress(shared.progress);
        if (shared.sample) options.onSample?.(shared.sample);
        return result;
      },
      cancel() {
        if (left) return;
        left = true;
        if (follower) shared.followers.delete(follower);
        if (--shared.users > 0) return;
        if (open.get(address) === shared) open.delete(address);
        shared.reading.cancel();
      },
    };
  }

  return (source) => {
    if ('file' in source || source.second) return begin(source);
    const { url, sheet, entry, encoding, columns } = source;
    const address = [url, sheet, entry, encoding, columns?.text, columns?.base].join('\n');
    return join(open.get(address) ?? start(source, address), source, address);
  };
}
