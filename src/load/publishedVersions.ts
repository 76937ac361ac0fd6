import { readVersionList } from '../formats/own/versionList';
import { isSlug, type VersionList } from '../model/publishedVersion';
import { asked } from './asked';
import { withinTime } from './withinTime';

/**
 * Returns the address of the list of a dataset's published versions: `versions.json` beside the dataset if its
 * folder has the dataset's id as its name, else in a folder of that name beside it. Undefined for an id that can't
 * name a folder.
 */
export function versionListAddress(dataset: string, id: string): string | undefined {
  if (!isSlug(id) || !URL.canParse(dataset)) return undefined;
  const folder = new URL('.', dataset);
  const isBeside = folder.pathname.endsWith(`/${id}/`);
  return new URL(isBeside ? 'versions.json' : `${id}/versions.json`, folder).href;
}

/** Published versions of a dataset, and the address that those of the versions are relative to. */
export type PublishedVersions = VersionList & { readonly base: string };

/**
 * Fetches the list of a dataset's published versions; undefined if its host has none, or the list is unreadable or
 * of another dataset. Never rejects.
 */
export async function fetchVersionList(
  source: { readonly url: string; readonly own?: true; readonly latest?: string },
  id: string,
): Promise<PublishedVersions | undefined> {
  const base = versionListAddress(source.latest ?? source.url, id);
  if (base === undefined) return undefined;
  try {
    const response = await withinTime(fetch(base, { ...asked(source), cache: 'no-cache' }));
    const list = response.ok ? readVersionList(await response.json()) : undefined;
    return list?.dataset === id ? { ...list, base } : undefined;
  } catch {
    return undefined;
  }
}
