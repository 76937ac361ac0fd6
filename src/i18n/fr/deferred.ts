import type english from '../en/deferred';
import type { Translation } from '../message';
import { guideMarks } from './guideMarks';
import { issues } from './issues';

const deferred: Translation<typeof english> = { ...issues, ...guideMarks };

export default deferred;
