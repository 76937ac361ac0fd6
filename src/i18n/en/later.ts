import type { Message } from '../message';
import { guideMarks } from './guideMarks';
import { issues } from './issues';
import { shareDialog } from './shareDialog';

/** The messages of what isn't on the first screen; they come with it. */
export const later = { ...issues, ...shareDialog, ...guideMarks };

later satisfies { readonly [key: string]: Message };
