import type { Issue } from '../model/issue';
import { shown } from '../model/issue';
import { conflictTimeline } from './own/conflictTimeline';
import type { Format } from './format';
import { formatName } from './own/metadata';

export type FoundFormat =
  { readonly kind: 'found'; readonly format: Format } | { readonly kind: 'none'; readonly issue: Issue };

/**
 * The format of a file by its name and its first 64 kB, as text and as bytes (default: the text's in UTF-8), or the issue that says what it is instead.
 * All but the app's own format, which most visits read alone, is loaded when a file is of another.
 */
export async function formatFor(
  name: string,
  head: string,
  bytes: Uint8Array = new TextEncoder().encode(head),
): Promise<FoundFormat> {
  const own: FoundFormat = { kind: 'found', format: conflictTimeline };
  const isObject = conflictTimeline.accepts(name, head);
  if (isObject && head.includes(`"${formatName}"`)) return own;
  const { tableFormats, whatIs } = await import('./tableFormats');
  const foreign = whatIs(bytes, name);
  if (foreign === undefined && isObject) return own;
  const format = foreign ? undefined : tableFormats.find(({ accepts }) => accepts(name, head));
  if (format) return { kind: 'found', format };
  const code = foreign ? (`kind-${foreign}` as const) : 'format-unknown';
  return { kind: 'none', issue: { severity: 'error', code, row: 0, value: shown(name) } };
}
