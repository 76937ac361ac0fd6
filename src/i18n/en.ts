import { app } from './en/app';
import { claims } from './en/claims';
import { detail } from './en/detail';
import { embed } from './en/embed';
import { filters } from './en/filters';
import { guide } from './en/guide';
import { key } from './en/key';
import { known } from './en/known';
import { list } from './en/list';
import { map } from './en/map';
import { share } from './en/share';
import { shown } from './en/shown';
import { timeline } from './en/timeline';
import { when } from './en/when';
import type { later } from './en/later';
import type { Message } from './message';

/** The messages of the first screen in English; its keys and those of `later` are the keys of every language. */
export const en = {
  ...app,
  ...claims,
  ...filters,
  ...list,
  ...detail,
  ...map,
  ...timeline,
  ...guide,
  ...known,
  ...key,
  ...share,
  ...shown,
  ...embed,
  ...when,
};

export type MessageKey = keyof typeof en | keyof typeof later;

en satisfies { readonly [key: string]: Message };
