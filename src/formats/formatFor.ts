import { readConflictTimeline } from './own/conflictTimeline';
import { recogniseOwn } from './own/recogniseOwn';
import type { FileHead, FoundFormat } from './recognise';

/**
 * Recognises the format of a file and returns its reader, or an issue that says what the file is instead. The
 * app's own format is built in; code for all others is loaded on demand.
 */
export async function formatFor(file: FileHead): Promise<FoundFormat> {
  if (!file.mapping && recogniseOwn(file.text) === 'certain')
    return { kind: 'found', id: 'conflict-timeline', read: readConflictTimeline };
  const { recognise } = await import('./recognise');
  return recognise(file);
}
