import type { Table } from '../table/table';
import { answerBins } from './bins';
import { answerClaimFacets } from './claimFacets';
import { answerClaims } from './claims';
import { isOpen } from './dimensions';
import type { Engine } from './engine';
import { answerEvent } from './event';
import { answerFacets } from './facets';
import { answerMarks } from './marks';
import { answerPage } from './page';
import type { Answer, Ask, Clauses, QuestionKind } from './questions';
import { searchIfThere, whenSearchIsThere } from './searching';
import { createSeekers, type Seekers } from './seekers';
import { createAsKnown, type TableAsKnown } from './tableAsKnown';

type Answerers = {
  readonly [Kind in QuestionKind]: (
    then: TableAsKnown,
    seekers: Seekers,
    question: Ask<Kind>,
  ) => Answer<Kind>;
};

const answerers: Answerers = {
  facets: answerFacets,
  bins: answerBins,
  marks: answerMarks,
  page: answerPage,
  event: answerEvent,
  claims: answerClaims,
  claimFacets: answerClaimFacets,
  why: (then, _, question) => searchIfThere()?.why(then, question) ?? { parts: [], reasons: new Map() },
  nearest: (then, seekers, question) => {
    const count = (clauses: Clauses) =>
      answerPage(then, seekers, { clauses, sort: 'time', limit: 0, at: { offset: 0 } }).total;
    return searchIfThere()?.nearest(then.table, count, question) ?? [];
  },
};

/**
 * The engine of a table that lies in the tab's memory: it answers before `ask` returns, but for the first questions
 * with a text clause, which wait until the search has been loaded.
 */
export function createTabEngine(table: Table): Engine {
  const asKnown = createAsKnown(table);
  const seekers = createSeekers(table, asKnown);
  return {
    ask(kind, question, generation, answered) {
      const answer = () =>
        answered(answerers[kind](asKnown(question.clauses.known), seekers, question), generation);
      if (isOpen(question.clauses, 'text')) answer();
      else whenSearchIsThere(answer);
    },
  };
}
