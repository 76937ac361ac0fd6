import type { Translator } from '../i18n/translator';
import type { Loaded } from '../state/createAppStore';
import type { View } from '../state/view';

/** Downloads the events of a view as CSV. The CSV writer is loaded on first use. */
export async function downloadCsv(loaded: Loaded, view: View, t: Translator): Promise<void> {
  const { csvOf } = await import('./csvOf');
  await save(csvOf, loaded, { ...view, show: 'map' }, t);
}

/** Downloads the claims of a view as CSV. The CSV writer is loaded on first use. */
export async function downloadClaimsCsv(loaded: Loaded, view: View, t: Translator): Promise<void> {
  const { claimsCsvOf } = await import('./claimsCsvOf');
  await save(claimsCsvOf, loaded, { ...view, show: 'claims' }, t);
}

/** Writes a table and saves it under the name of what it shows. */
async function save(
  write: (loaded: Loaded, view: View, t: Translator, link: string) => Promise<string>,
  loaded: Loaded,
  view: View,
  t: Translator,
): Promise<void> {
  const [{ saveFile }, { viewFileName }, { addressOf }] = await Promise.all([
    import('../share/saveFile'),
    import('../share/viewFileName'),
    import('../share/addressOf'),
  ]);
  const text = await write(loaded, view, t, addressOf(view, loaded) ?? '');
  saveFile(text, 'text/csv;charset=utf-8', viewFileName(view, loaded, 'csv'));
}
