import type { View } from '../../state/view/view';
import { writeLink } from '../../url/link';

/**
 * Whether a reader has changed what an article shows. Opening an event is no change, and neither is what moved before
 * the reader did anything: an event of the article may bring itself into the map's view.
 * @param initial the view as the article gives it
 * @param acted the view when the reader did something for the first time; undefined before
 */
export function changedByReader(view: View, initial: View, acted: View | undefined): boolean {
  if (!acted) return false;
  const { event, map = acted.map } = initial;
  return writeLink({ ...view, event }) !== writeLink({ ...initial, map });
}
