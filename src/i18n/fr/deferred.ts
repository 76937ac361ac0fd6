import type english from '../en/deferred';
import type { Translation } from '../message';
import { formats } from './formats';
import { guideMarks } from './guideMarks';
import { issues } from './issues';

const deferred: Translation<typeof english> = { ...issues, ...formats, ...guideMarks };

export default deferred;
