import type { Issue } from '../model/issue';
import { shown } from '../model/issue';
import { acled } from './acled';
import { conflictTimeline } from './conflictTimeline';
import type { Format } from './format';
import { plainCsv } from './plainCsv';
import { ucdp } from './ucdp';

/** The formats that can be read, the most particular first. */
export const formats: readonly Format[] = [conflictTimeline, ucdp, acled, plainCsv];

/** The format of a file by its name and its first 64 kB, or the issue that says which there are. */
export function formatFor(
  name: string,
  head: string,
): { readonly kind: 'found'; readonly format: Format } | { readonly kind: 'none'; readonly issue: Issue } {
  // A page that says "not found" is the usual thing to get in place of a table.
  const markup = /^\uFEFF?\s*<|^PK\u0003\u0004/.test(head);
  const format = markup ? undefined : formats.find(({ accepts }) => accepts(name, head));
  if (format) return { kind: 'found', format };
  return { kind: 'none', issue: { severity: 'error', code: 'format-unknown', row: 0, value: shown(name) } };
}
