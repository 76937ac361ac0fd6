import { piecesOf, shows } from './marked';
import { markText } from './setTextBits';
import { createNameTest } from './nameTest';
import { answerNearest } from '../answers/nearest';
import { answerWhy } from '../answers/why';

/** All that a text search needs: nobody who doesn't search loads it (see `searching.ts`). */
export const search = {
  markText,
  why: answerWhy,
  nearest: answerNearest,
  nameTest: createNameTest,
  piecesOf,
  shows,
};
