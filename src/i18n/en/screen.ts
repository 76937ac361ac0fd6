import type { Message } from '../message';
import { claims } from './claims';
import { detail } from './detail';
import { embedPanel } from './embedPanel';
import { key } from './key';
import { layouts } from './layouts';
import { lanes } from './lanes';
import { map } from './map';
import { when } from './when';

/** The messages of what stands on the screen beside the timeline: they come with the map, an event, the claims. */
export const screen = {
  ...map,
  ...key,
  ...when,
  ...detail,
  ...claims,
  ...layouts,
  ...lanes,
  ...embedPanel,
};

screen satisfies { readonly [key: string]: Message };
