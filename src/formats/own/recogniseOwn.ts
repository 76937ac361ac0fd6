import type { Recognition } from '../format';

export const formatName = 'conflict-timeline/1';

/**
 * Recognises the app's own JSON by its beginning: certain if it names the format, possible for any other
 * object.
 */
export function recogniseOwn(text: string): Recognition | undefined {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  return text.includes(`"${formatName}"`) ? 'certain' : 'possible';
}
