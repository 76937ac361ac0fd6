import type { MessageKey } from './en';
import { app } from './fr/app';
import { detail } from './fr/detail';
import { filters } from './fr/filters';
import { issues } from './fr/issues';
import { list } from './fr/list';
import { map } from './fr/map';
import { timeline } from './fr/timeline';
import { when } from './fr/when';
import type { Message } from './message';

/** Every message in French. */
export const fr: { readonly [key in MessageKey]: Message } = {
  ...app,
  ...filters,
  ...list,
  ...detail,
  ...map,
  ...timeline,
  ...issues,
  ...when,
};
