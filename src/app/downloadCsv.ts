import type { Clauses, SortOrder } from '../engine/questions';
import type { Naming } from '../i18n/placeName';
import type { Loaded } from '../state/createAppStore';

/** Gives the reader the events that pass as a CSV file; its writer is fetched when it is first used. */
export async function downloadCsv(
  loaded: Loaded,
  clauses: Clauses,
  sort: SortOrder,
  naming: Naming,
): Promise<void> {
  const { csvOf } = await import('./csvOf');
  const text = await csvOf(loaded, clauses, sort, naming);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `${loaded.table.metadata.id || 'events'}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
