import type { Mapping } from '../../../formats/columns/mapping';
import { readMapping, writeMapping } from '../../../formats/columns/readMapping';

/** A mapping that the reader wanted kept on this device for files with the same headings, and its day. */
export type Remembered = { readonly mapping: Mapping; readonly day: string };

/** Part of a browser's storage. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Returns what is kept for a table's headings; undefined for none, or where the browser keeps nothing. */
export function recall(store: Store | undefined, columns: readonly string[]): Remembered | undefined {
  try {
    const text = store?.getItem(keyOf(columns)) ?? '';
    const at = text.indexOf('\n');
    const mapping = readMapping(text.slice(at + 1));
    return at > 0 && mapping ? { mapping, day: text.slice(0, at) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a mapping for a table's headings; returns whether the browser does. */
export function remember(
  store: Store | undefined,
  columns: readonly string[],
  { mapping, day }: Remembered,
): boolean {
  try {
    store?.setItem(keyOf(columns), `${day}\n${writeMapping(mapping)}`);
    return store !== undefined;
  } catch {
    return false;
  }
}

/** Forgets what is kept for a table's headings. */
export function forget(store: Store | undefined, columns: readonly string[]): void {
  try {
    store?.removeItem(keyOf(columns));
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}

/** Headings that differ in case, blanks or order only are the same. */
function keyOf(columns: readonly string[]): string {
  const folded = columns.map((name) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '));
  return `conflict-timeline columns ${JSON.stringify(folded.sort())}`;
}

/** The browser's storage; undefined where a page may have none. */
export function deviceStore(): Store | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
