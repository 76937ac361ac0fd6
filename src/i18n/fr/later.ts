import type { later as english } from '../en/later';
import type { Translation } from '../message';
import { guideMarks } from './guideMarks';
import { issues } from './issues';

export const later: Translation<typeof english> = { ...issues, ...guideMarks };
