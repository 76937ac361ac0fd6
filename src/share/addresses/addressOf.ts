import type { Loaded } from '../../state/session/loaded';
import type { View } from '../../state/view/view';
import { homeAddress } from './home';
import { canBeLinked, sharedLink } from './sharedView';

/** The address under which others see a view, in their own language and colours; undefined where there is none. */
export function addressOf(view: View, loaded: Loaded): string | undefined {
  const home = homeAddress();
  if (home === undefined || !canBeLinked(loaded)) return undefined;
  return sharedLink(home, loaded.address, { ...view, panel: 'list', lang: undefined, theme: undefined });
}
