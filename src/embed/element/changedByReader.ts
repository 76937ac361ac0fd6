import type { View } from '../../state/view/view';
import { writeLink } from '../../url/link';

/**
 * Tests whether the reader has changed the view that the host page gave. Opening an event is no change; neither are
 * changes before the reader's first action, since an event that the host page opens may move the map.
 * @param initial the view as the host page gave it
 * @param acted the view at the reader's first action; undefined before
 */
export function changedByReader(view: View, initial: View, acted: View | undefined): boolean {
  if (!acted) return false;
  const { event, map = acted.map } = initial;
  return writeLink({ ...view, event }) !== writeLink({ ...initial, map });
}
