import { claimsView } from './claimsView';
import { embedPanel } from './embedPanel';
import { emptyList } from './emptyList';
import { figuresTable } from './figuresTable';
import { knownBanner } from './knownBanner';
import { lanes } from './lanes';
import { layouts } from './layouts';
import { warned } from './warned';

/** The messages of what a reader opens: the claims, a day known, a lane, an event with a warning. */
const opened = {
  ...claimsView,
  ...embedPanel,
  ...emptyList,
  ...figuresTable,
  ...knownBanner,
  ...lanes,
  ...layouts,
  ...warned,
};

export default opened;
