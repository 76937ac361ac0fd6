import { useEffect, useState } from 'react';
import { isSingleFile } from '../../load/embedded';
import { fetchVersionList } from '../../load/publishedVersions';
import { isVersionName, type PublishedVersion } from '../../model/publishedVersion';
import type { Loaded } from '../../state/session/loaded';

/**
 * Whether the data that is shown is a published version. `asked`: its host is being asked; `unpublished`: it lists
 * no such version; `changed`: it lists the version with another file; `unknown`: it can't be asked.
 */
export type PublishedState =
  | { readonly kind: 'asked' | 'unpublished' | 'changed' | 'unknown' }
  | { readonly kind: 'published'; readonly entry: PublishedVersion };

/** React hook that asks the host of a dataset whether the shown version is published; never for a reader's own file. */
export function usePublished(loaded: Loaded): PublishedState {
  const [found, setFound] = useState<{ readonly of: Loaded; readonly state: PublishedState }>();
  useEffect(
    function askHost() {
      let left = false;
      void publishedState(loaded).then((state) => {
        if (!left) setFound({ of: loaded, state });
      });
      return () => {
        left = true;
      };
    },
    [loaded],
  );
  if (loaded.kept) return { kind: 'published', entry: loaded.kept };
  return found?.of === loaded ? found.state : { kind: 'asked' };
}

async function publishedState({ kept, source, table, sha256 }: Loaded): Promise<PublishedState> {
  if (kept) return { kind: 'published', entry: kept };
  if (isSingleFile()) return { kind: 'unknown' };
  const { id, version } = table.metadata;
  if (!source || !('url' in source) || source.second || !isVersionName(version))
    return { kind: 'unpublished' };
  const list = await fetchVersionList(source, id);
  const entry = list?.versions.find((one) => one.version === version);
  if (!entry) return { kind: 'unpublished' };
  return sha256 === undefined || sha256 === entry.sha256 ? { kind: 'published', entry } : { kind: 'changed' };
}
