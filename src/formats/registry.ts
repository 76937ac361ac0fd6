import type { Issue } from '../model/issue';
import { shown } from '../model/issue';
import { conflictTimeline } from './conflictTimeline';
import type { Format } from './format';

export type FoundFormat =
  { readonly kind: 'found'; readonly format: Format } | { readonly kind: 'none'; readonly issue: Issue };

/**
 * The format of a file by its name and its first 64 kB, or the issue that says which there are. Those of tables
 * are loaded when a file isn't the app's own format, which most visits read alone.
 */
export async function formatFor(name: string, head: string): Promise<FoundFormat> {
  const none: FoundFormat = {
    kind: 'none',
    issue: { severity: 'error', code: 'format-unknown', row: 0, value: shown(name) },
  };
  // A page that says "not found" is the usual thing to get in place of a table.
  if (/^\uFEFF?\s*<|^PK\u0003\u0004/.test(head)) return none;
  if (conflictTimeline.accepts(name, head)) return { kind: 'found', format: conflictTimeline };
  const { tableFormats } = await import('./tableFormats');
  const format = tableFormats.find(({ accepts }) => accepts(name, head));
  return format ? { kind: 'found', format } : none;
}
