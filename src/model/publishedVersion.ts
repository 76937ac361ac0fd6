/** Name of the format of a dataset's list of published versions, the file `versions.json`. */
export const versionsFormat = 'conflict-versions/1';

/** Published version of a dataset: a file that never changes, and what the list of versions says of it. */
export type PublishedVersion = {
  /** Version that the dataset states, such as `1.0.0`. */
  readonly version: string;
  /** Publication day, `2026-11-27`. */
  readonly day: string;
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Number of events in it. */
  readonly events: number;
  /** Path of the file from the folder of the list: `1.0.0/dataset.json`. */
  readonly address: string;
};

/** List of the published versions of one dataset, ordered by `compareVersions`, the oldest first. */
export type VersionList = {
  /** Id of the dataset. */
  readonly dataset: string;
  readonly versions: readonly PublishedVersion[];
};

/** Tests whether a dataset's id can name a folder: lower-case letters and digits in words joined by hyphens. */
export function isSlug(id: string): boolean {
  return id.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

/**
 * Tests whether a version can name a folder: up to 64 ASCII letters, digits, `.`, `_` and `-`, the first and the
 * last one a letter or a digit.
 */
export function isVersionName(version: string): boolean {
  return version.length <= 64 && /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(version);
}

/**
 * Compares two versions for sorting, number by number: 1.9.0 before 1.10.0, 2.0.0-beta before 2.0.0, 1.0 before
 * 1.0.1. Returns 0 only for equal texts.
 */
export function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const order = comparePart(ours[at], theirs[at]);
    if (order !== 0) return order;
  }
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Splits a version into its numbers, without leading zeros, and its words. */
function partsOf(version: string): readonly string[] {
  return [...version.matchAll(/\d+|[^\d.+_-]+/g)].map(([part]) => part.replace(/^0+(?=\d)/, ''));
}

/** Compares parts at one position: a word (of a pre-release), then the version's end, then numbers by value. */
function comparePart(one: string | undefined, other: string | undefined): number {
  const rank = (part: string | undefined) => (part === undefined ? 1 : /^\d/.test(part) ? 2 : 0);
  const kinds = rank(one) - rank(other);
  if (kinds !== 0 || one === undefined || other === undefined || one === other) return kinds;
  // Without leading zeros, the longer number is the greater one, however many digits it has.
  if (rank(one) === 2 && one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : 1;
}
