import { piecesOf, shows } from './marked';
import { setTextBits } from './setTextBits';
import { createNameSearch } from './nameTest';
import { answerNearest } from '../answers/nearest';
import { answerWhy } from '../answers/why';

/** Text search code, loaded on demand (see `loadSearch.ts`). */
export const search = {
  setTextBits,
  why: answerWhy,
  nearest: answerNearest,
  createNameSearch,
  piecesOf,
  shows,
};
