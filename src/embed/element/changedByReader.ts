import type { View } from '../../state/view/view';
import { writeLink } from '../../url/link';

/**
 * Tests whether the reader has changed the view that an article gives. Opening an event is no change; changes before
 * the reader's first action aren't either, since an event given by the article may move the map into its view.
 * @param initial the view as the article gives it
 * @param acted the view when the reader did something for the first time; undefined before
 */
export function changedByReader(view: View, initial: View, acted: View | undefined): boolean {
  if (!acted) return false;
  const { event, map = acted.map } = initial;
  return writeLink({ ...view, event }) !== writeLink({ ...initial, map });
}
