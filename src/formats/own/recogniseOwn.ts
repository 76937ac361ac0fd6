import type { Recognition } from '../format';

export const formatName = 'conflict-timeline/1';

/** Whether a text begins as the app's own JSON does: for certain where it names the format, else any object may be it. */
export function recogniseOwn(text: string): Recognition | undefined {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  return text.includes(`"${formatName}"`) ? 'certain' : 'possible';
}
