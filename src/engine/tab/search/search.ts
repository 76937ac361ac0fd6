import { piecesOf, shows } from './marked';
import { setTextBits } from './setTextBits';
import { createNameSearch } from './nameTest';
import { answerNearest } from '../answers/nearest';
import { answerWhy } from '../answers/why';

/** The code of the text search: nobody who doesn't search loads it (see `loadSearch.ts`). */
export const search = {
  setTextBits,
  why: answerWhy,
  nearest: answerNearest,
  createNameSearch,
  piecesOf,
  shows,
};
