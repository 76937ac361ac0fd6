import type { Translator } from '../i18n/translator';
import type { Loaded } from '../state/createAppStore';
import type { View } from '../state/view';

/** Gives the reader the events that a view shows as a CSV file; its writer is fetched when it is first used. */
export async function downloadCsv(loaded: Loaded, view: View, t: Translator): Promise<void> {
  const [{ csvOf }, { saveFile }, { viewFileName }, { addressOf }] = await Promise.all([
    import('./csvOf'),
    import('../share/saveFile'),
    import('../share/viewFileName'),
    import('../share/addressOf'),
  ]);
  const text = await csvOf(loaded, view, t, addressOf(view, loaded) ?? '');
  saveFile(text, 'text/csv;charset=utf-8', viewFileName({ ...view, show: 'map' }, loaded, 'csv'));
}
