import { shown, type Issue } from '../../model/issue';
import { UnpackStopped, metered, unpackLimits, type Budget } from './budget';
import { concatenated, peekBytes, readerOfBytes, readerOfTexts, type ByteReader } from './bytes';
import { candidates, openWorkbook, zipKind } from './contents';
import { isPacked, type Choices, type Unpacked } from './packed';
import { sheetText, sheetToRead } from './workbook/workbookText';
import { inflated, openEntry, zipEntries } from './zip';

export type UnpackOptions = {
  readonly choices: Choices;
  readonly budget: Budget;
  readonly report: (issue: Issue) => void;
};

/**
 * Unpacks a file recursively: gzip, the single table in a zip archive, the text of a workbook's sheet as CSV.
 * Throws `UnpackStopped` if it is damaged, encrypted, ambiguous or too large.
 */
export async function unpack(file: Unpacked, options: UnpackOptions, depth = 1): Promise<Unpacked> {
  const { head, all } = await peekBytes(file.bytes, 8);
  const kind = isPacked(head);
  if (!kind) return { name: file.name, bytes: all };
  if (kind === 'office') {
    all.cancel();
    const isLocked = /\.(?:xls[xm]|ods)$/i.test(file.name) || includesWide(head, 'EncryptedPackage');
    throw new UnpackStopped(isLocked ? 'archive-locked' : 'workbook-old', file.name);
  }
  if (depth > unpackLimits.depth) throw new UnpackStopped('unpacked-too-large', file.name);
  if (kind === 'gzip') {
    const bytes = metered(inflated(all, 'gzip'), options.budget);
    return unpack({ name: file.name.replace(/\.gz$/i, ''), bytes }, options, depth + 1);
  }
  const archive = await whole(all, file.name);
  return openArchive(archive, file.name, options, depth);
}

async function openArchive(
  archive: Uint8Array,
  name: string,
  options: UnpackOptions,
  depth: number,
): Promise<Unpacked> {
  const { choices, budget, report } = options;
  const entries = zipEntries(archive);
  if (!entries) {
    const isWorkbook = /\.(?:xls[xmb]|ods)$/i.test(name);
    throw new UnpackStopped(isWorkbook ? 'workbook-damaged' : 'archive-damaged', name);
  }
  const kind = zipKind(entries);
  if (kind === 'document') return { name, bytes: readerOfBytes(archive) };
  if (kind !== 'files') {
    const workbook = await openWorkbook(kind, { archive, entries, budget });
    const sheet = await sheetToRead(workbook, choices.sheet);
    const sheets = workbook.sheets.map((each) => each.name);
    const bytes = readerOfTexts(sheetText(workbook, sheet, budget, report));
    return { name, bytes, book: { sheet: sheets[sheet] ?? '', sheets } };
  }
  const likely = candidates(entries);
  const entry = entries.find((each) => each.name === choices.entry) ?? likely[0];
  const names = (of: readonly { readonly name: string }[]) => of.map((each) => each.name).join(', ') || '—';
  if (!entry) throw new UnpackStopped('archive-empty', names(entries));
  if (likely.length > 1 && entry.name !== choices.entry)
    throw new UnpackStopped('archive-entries', names(likely));
  if (entries.length > 1)
    report({ severity: 'note', code: 'archive-entry', row: 0, value: shown(entry.name, 400) });
  const bytes = openEntry(archive, entry, budget);
  return unpack({ name: entry.name.split('/').at(-1) ?? entry.name, bytes }, options, depth + 1);
}

async function whole(bytes: ByteReader, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await bytes.read(); chunk; chunk = await bytes.read()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= unpackLimits.archive) continue;
    bytes.cancel();
    throw new UnpackStopped('unpacked-too-large', name);
  }
  return concatenated(chunks);
}

/** Tests whether bytes contain a text in UTF-16LE. */
function includesWide(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(text);
}

/** Names between which the user can choose in a packed file: sheets of a workbook, or files in an archive. */
export type Contents = { readonly sheets: readonly string[]; readonly entries: readonly string[] };

/**
 * Lists the sheets or files between which the user can choose in a packed file; empty if it isn't packed or
 * can't be read.
 */
export async function contentsOf(file: Blob): Promise<Contents> {
  const none: Contents = { sheets: [], entries: [] };
  const archive = new Uint8Array(await file.slice(0, unpackLimits.archive).arrayBuffer());
  if (isPacked(archive) !== 'zip') return none;
  const entries = zipEntries(archive) ?? [];
  const kind = zipKind(entries);
  if (kind === 'files') return { ...none, entries: candidates(entries).map(({ name }) => name) };
  if (kind === 'document') return none;
  try {
    const budget = { packed: archive.length, unpacked: 0, name: '' };
    const { sheets } = await openWorkbook(kind, { archive, entries, budget });
    return { ...none, sheets: sheets.map(({ name }) => name) };
  } catch (error) {
    if (error instanceof UnpackStopped) return none;
    throw error;
  }
}
