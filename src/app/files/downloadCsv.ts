import type { Translator } from '../../i18n/translator';
import type { NamingConvention } from '../../model/conflictMap';
import type { Loaded } from '../../state/session/loaded';
import type { View } from '../../state/view/view';
import type { csvOf } from '../../export/csv/csvOf';
import type { Exported } from '../../export/exported';
import { isAcled } from '../../export/isAcled';

type Conventions = readonly NamingConvention[];

/** Tests whether the dataset has terms of use to show before rows are saved; the export dialog shows them. */
export function hasTerms({ table }: Loaded): boolean {
  return isAcled(table.metadata);
}

/**
 * Downloads the events of a view as CSV. The CSV writer is loaded on first use. `terms`: terms of use that
 * the reader was shown, repeated in each row. Default: none.
 */
export async function downloadCsv(
  loaded: Loaded,
  view: View,
  t: Translator,
  conventions: Conventions,
  terms?: string,
): Promise<void> {
  const { csvOf } = await import('../../export/csv/csvOf');
  const shown = { ...view, show: 'map' } as const;
  await save(csvOf, { loaded, view: shown, t, conventions, ...(terms !== undefined && { terms }) });
}

/** Downloads the claims of a view as CSV. The CSV writer is loaded on first use. */
export async function downloadClaimsCsv(
  loaded: Loaded,
  view: View,
  t: Translator,
  conventions: Conventions,
): Promise<void> {
  const { claimsCsvOf } = await import('../../export/csv/claimsCsvOf');
  await save(claimsCsvOf, { loaded, view: { ...view, show: 'claims' }, t, conventions });
}

/** Writes a CSV file part by part and downloads it, named after the view. */
async function save(write: typeof csvOf, given: Omit<Exported, 'link'>): Promise<void> {
  const { loaded, view } = given;
  const [{ saveFile }, { viewFileName }, { addressOf }, { nextTask }] = await Promise.all([
    import('../../share/file/saveFile'),
    import('../../export/viewFileName'),
    import('../../share/addresses/addressOf'),
    import('../../load/slices'),
  ]);
  const parts: Blob[] = [];
  const link = addressOf(view, loaded) ?? '';
  for await (const text of write({ ...given, link })) {
    // What is written lies outside the heap, and the page answers between two parts.
    parts.push(new Blob([text]));
    await nextTask();
  }
  saveFile(new Blob(parts), 'text/csv;charset=utf-8', viewFileName(view, loaded, 'csv'));
}
