import { clocks } from './clocks';
import { lines } from './lines';
import { matches } from './matches';
import { claims } from './claims';
import { figures } from './figures';
import { embedPanel } from './embedPanel';
import { key } from './key';
import { layouts } from './layouts';
import { lanes } from './lanes';
import { map } from './map';
import { panel } from './panel';
import { knownBanner } from './knownBanner';
import { warned } from './warned';
import { update } from './update';
import { when } from './when';

/** The messages of what stands on the screen beside the timeline: they come with the map, an event, the claims. */
const shell = {
  ...update,
  ...warned,
  ...knownBanner,
  ...panel,
  ...map,
  ...key,
  ...when,
  ...figures,
  ...claims,
  ...layouts,
  ...lanes,
  ...clocks,
  ...lines,
  ...matches,
  ...embedPanel,
};

export default shell;
