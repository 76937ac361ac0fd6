import type { en } from './en';
import { app } from './fr/app';
import { claims } from './fr/claims';
import { detail } from './fr/detail';
import { embed } from './fr/embed';
import { filters } from './fr/filters';
import { guide } from './fr/guide';
import { key } from './fr/key';
import { known } from './fr/known';
import { list } from './fr/list';
import { map } from './fr/map';
import { share } from './fr/share';
import { shown } from './fr/shown';
import { timeline } from './fr/timeline';
import { when } from './fr/when';
import type { Message } from './message';

/** Every message in French. */
export const fr: { readonly [key in keyof typeof en]: Message } = {
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
