import { app } from './en/app';
import { detail } from './en/detail';
import { filters } from './en/filters';
import { issues } from './en/issues';
import { list } from './en/list';
import { map } from './en/map';
import { timeline } from './en/timeline';
import { when } from './en/when';
import type { Message } from './message';

/** Every message in English; its keys are the keys of every language. */
export const en = { ...app, ...filters, ...list, ...detail, ...map, ...timeline, ...issues, ...when };

export type MessageKey = keyof typeof en;

en satisfies { readonly [key in MessageKey]: Message };
