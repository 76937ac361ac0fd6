import type { Issue } from '../../model/issue';
import type { Table } from '../../table/table';
import { answerBins } from './answers/bins';
import { answerClaimFacets } from './answers/claimFacets';
import { answerClaims } from './answers/claims';
import { isOpen } from '../dimensions';
import type { Answered, Engine, Failed } from '../engine';
import { answerCount } from './answers/count';
import { answerEvent } from './answers/event';
import { answerFacets } from './answers/facets';
import { answerMarks } from './answers/marks';
import { answerPage } from './answers/page';
import { answerRecords } from './answers/records';
import type { Answer, Ask, Clauses, QuestionKind } from '../questions';
import { loadSearch, searchIfThere } from './search/loadSearch';
import { createSeekers, type Seekers } from './indexes/indexes';
import { createAsKnown, type TableAsKnown } from './indexes/tableAsOf';

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
  count: answerCount,
  page: answerPage,
  records: answerRecords,
  event: answerEvent,
  claims: answerClaims,
  claimFacets: answerClaimFacets,
  why: (then, _, question) => searchIfThere()?.why(then, question) ?? { parts: [], reasons: new Map() },
  nearest: (then, seekers, question) => {
    const count = (clauses: Clauses) => answerCount(then, seekers, { kind: 'count', clauses }).total;
    return searchIfThere()?.nearest(then.table, count, question) ?? [];
  },
};

/**
 * The engine of a table that lies in the tab's memory: it answers at once, but for the first questions with a text
 * clause, which wait until the search has been loaded.
 */
export function createTabEngine(table: Table): Engine {
  const asKnown = createAsKnown(table);
  const seekers = createSeekers(table, asKnown);
  return {
    ask<Kind extends QuestionKind>(question: Ask<Kind>) {
      const answered = (): Answered<Kind> => ({
        question,
        answer: answerers[question.kind](asKnown(question.clauses.known), seekers, question),
      });
      if (isOpen(question.clauses, 'text') || searchIfThere()) return answered();
      return loadSearch().then(answered, (): Failed<Kind> => ({ question, issue: searchMissing }));
    },
  };
}

const searchMissing: Issue = { severity: 'error', code: 'search-missing', row: 0 };
