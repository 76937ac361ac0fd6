import { app } from './app';
import { claimWords } from './claimWords';
import { embed } from './embed';
import { filters } from './filters';
import { guide } from './guide';
import { known } from './known';
import { list } from './list';
import { share } from './share';
import { shown } from './shown';
import { counts } from './counts';
import { timeline } from './timeline';

/** The messages until the first event. */
const boot = {
  ...counts,
  ...app,
  ...claimWords,
  ...filters,
  ...list,
  ...timeline,
  ...guide,
  ...known,
  ...share,
  ...shown,
  ...embed,
};

export default boot;
