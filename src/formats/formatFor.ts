import { readConflictTimeline } from './own/conflictTimeline';
import { recogniseOwn } from './own/recogniseOwn';
import type { FileHead, FoundFormat } from './recognise';

/**
 * Finds the format of a file and its reader, or the issue that says what it is instead. All but the app's own format,
 * which most visits read alone, is loaded when a file is of another.
 */
export async function formatFor(file: FileHead): Promise<FoundFormat> {
  if (!file.mapping && recogniseOwn(file.text) === 'certain')
    return { kind: 'found', id: 'conflict-timeline', read: readConflictTimeline };
  const { recognise } = await import('./recognise');
  return recognise(file);
}
