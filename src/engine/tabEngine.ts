import type { Table } from '../table/table';
import { answerBins } from './bins';
import { answerClaimFacets } from './claimFacets';
import { answerClaims } from './claims';
import type { Engine } from './engine';
import { answerEvent } from './event';
import { answerFacets } from './facets';
import { answerMarks } from './marks';
import { answerPage } from './page';
import type { Answer, Ask, QuestionKind } from './questions';
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
};

/** The engine of a table that lies in the tab's memory: it answers before `ask` returns. */
export function createTabEngine(table: Table): Engine {
  const asKnown = createAsKnown(table);
  const seekers = createSeekers(table, asKnown);
  return {
    ask(kind, question, generation, answered) {
      answered(answerers[kind](asKnown(question.clauses.known), seekers, question), generation);
    },
  };
}
