import type { Message } from '../message';
import { guideMarks } from './guideMarks';
import { issues } from './issues';

/** The messages of the guide and of what is wrong with data; they come with them. */
export const later = { ...issues, ...guideMarks };

later satisfies { readonly [key: string]: Message };
