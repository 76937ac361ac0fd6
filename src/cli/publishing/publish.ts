import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isFileName, printVersionList, readVersionList } from '../../formats/own/versionList';
import type { Metadata } from '../../model/dataset';
import { plainDay } from '../../model/day';
import {
  compareVersions,
  isSlug,
  isVersionName,
  type PublishedVersion,
  type VersionList,
} from '../../model/publishedVersion';

/** Dataset to be published: the path of its file, and what its reader found in it. */
export type ToPublish = {
  readonly file: string;
  /** Folder in which the folder of the dataset's id lies. Default: as `publishedFolder` finds it. */
  readonly to?: string | undefined;
  readonly metadata: Pick<Metadata, 'id' | 'version' | 'edition'>;
  readonly events: number;
  /** Checksum of the bytes that were checked. */
  readonly sha256: string;
  /** Day of publication for a dataset that states none, `2026-11-27`. */
  readonly today: string;
};

/** Why a dataset isn't published; nothing is written then. */
export type Refusal =
  | 'id' /* no plain words joined by hyphens */
  | 'version' /* none, or not the name of a folder */
  | 'name' /* the file's name is no plain one ending with .json */
  | 'taken' /* the version is published with other bytes */
  | 'unlisted' /* other bytes lie at its place, which no list names */
  | 'list' /* `versions.json` is there and can't be read, or is of another dataset */
  | 'moving'; /* the file changed while it was being read */

/** Outcome of publishing: the version as it is listed, and the folder of the list; or why it was refused. */
export type Published =
  | { readonly kind: 'added' | 'same'; readonly entry: PublishedVersion; readonly folder: string }
  | { readonly kind: 'refused'; readonly why: Refusal };

const listName = 'versions.json';

/**
 * Keeps a dataset's file as an immutable version, `<id>/<version>/<file>`, and lists it in `<id>/versions.json`.
 * Publishing the same bytes again writes nothing. The list is written last, so that it names no file that isn't
 * there whole.
 */
export async function publish({ file, to, metadata, ...of }: ToPublish): Promise<Published> {
  const { id, version, edition } = metadata;
  const name = basename(file);
  if (!isSlug(id)) return refused('id');
  if (!isVersionName(version)) return refused('version');
  if (!isFileName(name)) return refused('name');
  const bytes = await readFile(file);
  if (checksum(bytes) !== of.sha256) return refused('moving');
  const folder = publishedFolder(resolve(file), id, to);
  const list = await listIn(folder, id);
  if (!list) return refused('list');
  const before = list.versions.find((one) => one.version === version);
  if (before && before.sha256 !== of.sha256) return refused('taken');
  const address = before?.address ?? `${version}/${name}`;
  const kept = join(folder, address);
  const there = await readIfThere(kept);
  if (there && checksum(there) !== of.sha256) return refused('unlisted');
  if (!there) await writeWhole(kept, bytes);
  if (before) return { kind: 'same', entry: before, folder };
  const day = edition?.length === 10 && Number.isFinite(plainDay(edition)) ? edition : of.today;
  const entry = { version, day, sha256: of.sha256, bytes: bytes.length, events: of.events, address };
  const versions = [...list.versions, entry].sort((a, b) => compareVersions(a.version, b.version));
  await writeWhole(join(folder, listName), printVersionList({ dataset: id, versions }));
  return { kind: 'added', entry, folder };
}

/**
 * Returns the folder of a dataset's published versions: that of the file itself if it has the dataset's id as its
 * name, else one of that name beside the file, or in the folder `to`.
 */
function publishedFolder(file: string, id: string, to: string | undefined): string {
  if (to !== undefined) return join(to, id);
  const beside = dirname(file);
  return basename(beside) === id ? beside : join(beside, id);
}

/** Reads the list in a folder, empty if there is none; undefined if it is unreadable or of another dataset. */
async function listIn(folder: string, id: string): Promise<VersionList | undefined> {
  const bytes = await readIfThere(join(folder, listName));
  if (!bytes) return { dataset: id, versions: [] };
  const content = parsed(bytes.toString('utf8'));
  const list = readVersionList(content);
  // An entry that is left out as unreadable would be lost when the list is written again.
  const isWhole = list?.versions.length === (content as { versions?: { length?: number } })?.versions?.length;
  return list?.dataset === id && isWhole ? list : undefined;
}

/** Names of the versions whose kept files are missing, or have another size or checksum than their list says. */
export async function damagedVersions(folder: string): Promise<readonly string[]> {
  const bytes = await readIfThere(join(folder, listName));
  if (!bytes) return [];
  const list = await listIn(folder, readVersionList(parsed(bytes.toString('utf8')))?.dataset ?? '');
  if (!list) return [listName];
  const checked = list.versions.map(async ({ version, address, sha256, bytes: size }) => {
    const kept = await readIfThere(join(folder, address));
    return kept?.length === size && checksum(kept) === sha256 ? [] : [version];
  });
  return (await Promise.all(checked)).flat();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(why: Refusal): Published {
  return { kind: 'refused', why };
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    // Nothing is there, nor in a file that stands where a folder would be.
    if (error instanceof Error && 'code' in error && /^ENO(ENT|TDIR)$/.test(String(error.code)))
      return undefined;
    throw error;
  }
}

/** Writes a file under another name first, so that nobody reads a half of it. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const coming = `${path}.${process.pid}.part`;
  await writeFile(coming, content);
  await rename(coming, path);
}
