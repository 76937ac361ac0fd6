import type english from '../en/boot';
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
import type { Translation } from '../message';

const boot: Translation<typeof english> = {
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
