import type { screen as english } from '../en/screen';
import type { Translation } from '../message';
import { claims } from './claims';
import { detail } from './detail';
import { embedPanel } from './embedPanel';
import { key } from './key';
import { layouts } from './layouts';
import { lanes } from './lanes';
import { map } from './map';
import { when } from './when';

export const screen: Translation<typeof english> = {
  ...map,
  ...key,
  ...when,
  ...detail,
  ...claims,
  ...layouts,
  ...lanes,
  ...embedPanel,
};
