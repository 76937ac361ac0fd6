import type { Recognition } from '../format';

export const formatName = 'conflict-timeline/1';

/** Matches the name of the format in any version: a later one is read as far as it is understood. */
const versions = /"conflict-timeline\/\d{1,4}(?:\.\d{1,4})*"/;

/**
 * Recognises the app's own JSON by its beginning: certain if it names the format, in any version, possible
 * for any other object.
 */
export function recogniseOwn(text: string): Recognition | undefined {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  return versions.test(text) ? 'certain' : 'possible';
}
