import { app } from './en/app';
import { claimWords } from './en/claimWords';
import type { dialogs } from './en/dialogs';
import { embed } from './en/embed';
import { filters } from './en/filters';
import { guide } from './en/guide';
import { known } from './en/known';
import type { later } from './en/later';
import type { ownFile } from './en/ownFile';
import { list } from './en/list';
import { matches } from './en/matches';
import type { screen } from './en/screen';
import { share } from './en/share';
import type { shareDialog } from './en/shareDialog';
import { shown } from './en/shown';
import { timeline } from './en/timeline';
import type { typed } from './en/typed';
import type { Message } from './message';

/** The messages until the first event in English; its keys and those of the other groups are every language's. */
export const en = {
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

export type MessageKey =
  | keyof typeof en
  | keyof typeof screen
  | keyof typeof later
  | keyof typeof dialogs
  | keyof typeof ownFile
  | keyof typeof shareDialog
  | keyof typeof typed;

en satisfies { readonly [key: string]: Message };
