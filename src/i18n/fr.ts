import type { en } from './en';
import { app } from './fr/app';
import { claimWords } from './fr/claimWords';
import { embed } from './fr/embed';
import { filters } from './fr/filters';
import { guide } from './fr/guide';
import { known } from './fr/known';
import { list } from './fr/list';
import { matches } from './fr/matches';
import { share } from './fr/share';
import { shown } from './fr/shown';
import { timeline } from './fr/timeline';
import type { Message } from './message';

/** The messages until the first event in French. */
export const fr: { readonly [key in keyof typeof en]: Message } = {
  ...app,
  ...claimWords,
  ...filters,
  ...list,
  ...matches,
  ...timeline,
  ...guide,
  ...known,
  ...share,
  ...shown,
  ...embed,
};
