import { claimsView } from './claimsView';
import { embedPanel } from './embedPanel';
import { emptyList } from './emptyList';
import { knownBanner } from './knownBanner';
import { lanes } from './lanes';
import { layouts } from './layouts';
import { warned } from './warned';

/** The messages of what a reader opens: the claims, a day known, a lane, an event with a warning. */
const opened = {
  ...claimsView,
  ...embedPanel,
  ...emptyList,
  ...knownBanner,
  ...lanes,
  ...layouts,
  ...warned,
};

export default opened;
