import { shown, type Issue } from '../model/issue';
import { headerOf } from './columns/csvTable';
import type { Format, Head, Reader } from './format';
import { readable } from './readers';
import { whatIs } from './whatIs';

/** How a file begins, and of which formats it may be. */
export type FileHead = {
  readonly name: string;
  /** Its first 64 kB at most, decoded. */
  readonly text: string;
  /** The same as they are in the file. Default: the text's in UTF-8. */
  readonly bytes?: Uint8Array;
  /** Default: those of the registry. */
  readonly formats?: readonly Format[] | undefined;
};

export type FoundFormat =
  | { readonly kind: 'found'; readonly id: string; readonly read: Reader }
  | { readonly kind: 'none'; readonly issue: Issue };

/**
 * Finds the format of a file and loads its reader: the first that is certain by the file's content, else the first
 * that is possible, unless the file is known to be something that none of them is.
 */
export async function recognise({
  name,
  text,
  bytes = new TextEncoder().encode(text),
  formats = readable,
}: FileHead): Promise<FoundFormat> {
  const head: Head = { name, text, columns: headerOf(text) };
  const likely = formats.map((format) => ({ format, as: format.recognise(head) }));
  const certain = likely.find(({ as }) => as === 'certain');
  const foreign = certain ? undefined : whatIs(bytes, name);
  const found = certain ?? (foreign ? undefined : likely.find(({ as }) => as === 'possible'));
  if (found) return { kind: 'found', id: found.format.id, read: await found.format.reader() };
  const code = foreign ? (`kind-${foreign}` as const) : 'format-unknown';
  return { kind: 'none', issue: { severity: 'error', code, row: 0, value: shown(name) } };
}
