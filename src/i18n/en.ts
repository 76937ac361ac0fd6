import { app } from './en/app';
import { claims } from './en/claims';
import { detail } from './en/detail';
import { embed } from './en/embed';
import { filters } from './en/filters';
import { guide } from './en/guide';
import { issues } from './en/issues';
import { known } from './en/known';
import { list } from './en/list';
import { map } from './en/map';
import { share } from './en/share';
import { timeline } from './en/timeline';
import { when } from './en/when';
import type { Message } from './message';

/** Every message in English; its keys are the keys of every language. */
export const en = {
  ...app,
  ...claims,
  ...filters,
  ...list,
  ...detail,
  ...map,
  ...timeline,
  ...guide,
  ...issues,
  ...known,
  ...share,
  ...embed,
  ...when,
};

export type MessageKey = keyof typeof en;

en satisfies { readonly [key in MessageKey]: Message };
