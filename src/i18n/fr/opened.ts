import type english from '../en/opened';
import type { Translation } from '../message';
import { claimsView } from './claimsView';
import { embedPanel } from './embedPanel';
import { emptyList } from './emptyList';
import { figuresTable } from './figuresTable';
import { knownBanner } from './knownBanner';
import { lanes } from './lanes';
import { layouts } from './layouts';
import { warned } from './warned';

const opened: Translation<typeof english> = {
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
