import type { Message } from '../message';
import { issues } from './issues';
import { shareDialog } from './shareDialog';

/** The messages of what isn't on the first screen; they come with it. */
export const later = { ...issues, ...shareDialog };

later satisfies { readonly [key: string]: Message };
