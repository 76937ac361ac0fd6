import { clocks } from './clocks';
import { lines } from './lines';
import { matches } from './matches';
import { claims } from './claims';
import { figures } from './figures';
import { key } from './key';
import { map } from './map';
import { panel } from './panel';
import { update } from './update';
import { when } from './when';

/** The messages of what stands on the screen beside the timeline: they come with the map, an event, the claims. */
const shell = {
  ...update,
  ...panel,
  ...map,
  ...key,
  ...when,
  ...figures,
  ...claims,
  ...clocks,
  ...lines,
  ...matches,
};

export default shell;
