import { plainDay } from '../../model/day';
import {
  compareVersions,
  isSlug,
  isVersionName,
  versionsFormat,
  type PublishedVersion,
  type VersionList,
} from '../../model/publishedVersion';

/**
 * Validates the parsed `versions.json` of a dataset, format `conflict-versions/1`. Returns the list in order of
 * its versions, without entries that can't be read, lead out of the list's folder, or repeat a version; undefined
 * if it is no such list.
 */
export function readVersionList(content: unknown): VersionList | undefined {
  if (!isRaw(content) || content['format'] !== versionsFormat) return undefined;
  const { dataset, versions } = content;
  if (typeof dataset !== 'string' || !isSlug(dataset) || !Array.isArray(versions)) return undefined;
  const read = new Map<string, PublishedVersion>();
  for (const value of versions) {
    const entry = readVersion(value);
    if (entry && !read.has(entry.version)) read.set(entry.version, entry);
  }
  return { dataset, versions: [...read.values()].sort((a, b) => compareVersions(a.version, b.version)) };
}

/** Formats a list of versions as the text of `versions.json`, one version a line. */
export function printVersionList({ dataset, versions }: VersionList): string {
  const lines = versions.map(
    ({ version, day, sha256, bytes, events, address }) =>
      `    ${JSON.stringify({ version, day, sha256, bytes, events, address })}`,
  );
  return [
    '{',
    `  "format": ${JSON.stringify(versionsFormat)},`,
    `  "dataset": ${JSON.stringify(dataset)},`,
    '  "versions": [',
    lines.join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}

/** Finds the version that a frozen link names by version, checksum or both; undefined if it isn't listed. */
export function versionIn(
  { versions }: VersionList,
  asked: { readonly version?: string | undefined; readonly sha256?: string | undefined },
): PublishedVersion | undefined {
  return versions.find(
    ({ version, sha256 }) => (asked.version ?? version) === version && (asked.sha256 ?? sha256) === sha256,
  );
}

function readVersion(value: unknown): PublishedVersion | undefined {
  if (!isRaw(value)) return undefined;
  const { version, day, sha256, bytes, events, address } = value;
  const isRight =
    typeof version === 'string' &&
    isVersionName(version) &&
    typeof day === 'string' &&
    day.length === 10 &&
    Number.isFinite(plainDay(day)) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    isCount(bytes) &&
    isCount(events) &&
    typeof address === 'string' &&
    isAddressOf(address, version);
  return isRight ? { version, day, sha256, bytes, events, address } : undefined;
}

/** Tests whether a path is a file in the folder of its version: `1.0.0/dataset.json`, with nothing that leads out. */
function isAddressOf(address: string, version: string): boolean {
  const [folder, file = '', ...deeper] = address.split('/');
  return folder === version && deeper.length === 0 && isFileName(file);
}

/** Tests whether a text is the name of a JSON file of ASCII letters, digits, `.`, `_` and `-`. */
export function isFileName(name: string): boolean {
  return name.length <= 120 && /^[a-z0-9][a-z0-9._-]*\.json$/i.test(name);
}

function isRaw(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
