import type { later as english } from '../en/later';
import type { Translation } from '../message';
import { guideMarks } from './guideMarks';
import { issues } from './issues';
import { shareDialog } from './shareDialog';

export const later: Translation<typeof english> = { ...issues, ...shareDialog, ...guideMarks };
