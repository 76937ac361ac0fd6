import type { Loaded } from '../../state/session/loaded';
import type { View } from '../../state/view/view';
import { homeAddress } from './home';
import { canBeLinked, sharedLink } from './sharedView';

/**
 * Builds the address by which others open a view, without the reader's language and theme; undefined if the
 * dataset can't be opened by a link.
 */
export function addressOf(view: View, loaded: Loaded): string | undefined {
  const home = homeAddress();
  if (home === undefined || !canBeLinked(loaded)) return undefined;
  return sharedLink(home, loaded, { ...view, panel: 'list', lang: undefined, theme: undefined });
}
