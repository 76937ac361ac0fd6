import { versionIn } from '../../formats/own/versionList';
import { isSingleFile } from '../../load/embedded';
import type { LoadResult, LoadSource } from '../../load/loading';
import { fetchVersionList } from '../../load/publishedVersions';
import type { Reading } from '../../load/reading';
import { frozenness } from '../../share/addresses/frozen';
import type { AppStore } from '../../state/createAppStore';
import type { Loaded } from '../../state/session/loaded';

type Result = Extract<LoadResult, { kind: 'loaded' }>;

/** Dataset that a frozen view shows: the result of its reading, its source, and which version it is. */
export type OpenedVersion = Pick<Loaded, 'kept' | 'keptLost'> & {
  readonly result: Result;
  readonly source: LoadSource;
};

export type OpenKeptOptions = {
  /** Store of the app, whose view names a version, and which is told of the progress of reading it. */
  readonly store: AppStore;
  /** Function that starts reading a source. */
  readonly read: (source: LoadSource) => Reading;
  /** Returns whether the dataset is still wanted; once it isn't, reading stops. */
  readonly isWanted: () => boolean;
};

/**
 * Opens the dataset of a frozen view, given the latest one: that one if it is what the view names,
 * else the published version, if the host lists it and its file has the checksum of the list. Otherwise returns the
 * latest, of which a notice says that it is another.
 */
export async function openKept(
  latest: OpenedVersion,
  { store, read, isWanted }: OpenKeptOptions,
): Promise<OpenedVersion> {
  const { result: whole, source } = latest;
  const { view, setPhase } = store.getState();
  const found = frozenness(view, whole);
  const isOther = found === 'other' || found === 'changed';
  // A single-file page has one dataset, and asks nobody for anything.
  if (!isOther || !('url' in source) || isSingleFile()) return latest;
  const { id, version } = whole.table.metadata;
  const list = await fetchVersionList(source, id);
  const entry = list && versionIn(list, view);
  if (!entry || !isWanted()) return latest;
  const { own } = source;
  const keptSource = {
    url: new URL(entry.address, list.base).href,
    ...(own && { own }),
    latest: source.url,
  } satisfies LoadSource;
  const reading = read(keptSource);
  const result = await reading.follow({
    onProgress: (progress) => {
      if (isWanted()) setPhase({ kind: 'loading', ...progress });
      else reading.cancel();
    },
  });
  if (result.kind !== 'loaded' || !isEntry(result, entry)) return { ...latest, keptLost: true };
  return { result, source: keptSource, kept: { ...entry, latest: version } };
}

/** Tests whether a file is the one that the list names; without a checksum, by the version that it states. */
function isEntry(
  { table, sha256 }: Result,
  entry: { readonly version: string; readonly sha256: string },
): boolean {
  return sha256 === undefined ? table.metadata.version === entry.version : sha256 === entry.sha256;
}
