import type english from '../en/shell';
import type { Translation } from '../message';
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

const shell: Translation<typeof english> = {
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
