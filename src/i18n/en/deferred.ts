import { formats } from './formats';
import { guideMarks } from './guideMarks';
import { issues } from './issues';

/** The messages of the guide and of what is wrong with data; they come with them. */
const deferred = { ...issues, ...formats, ...guideMarks };

export default deferred;
