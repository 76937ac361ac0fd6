import type { Issue } from '../../model/issue';
import type { Table } from '../../table/table';
import { isOpen } from '../dimensions';
import type { Answered, Engine, Failed } from '../engine';
import type { Answer, Ask, Clauses, QuestionKind } from '../questions';
import { answerBins } from './answers/bins';
import { answerClaimBins } from './answers/claimBins';
import { answerClaimFacets } from './answers/claimFacets';
import { answerClaimRows } from './answers/claimRows';
import { answerClaims } from './answers/claims';
import { answerCount } from './answers/count';
import { answerEvent } from './answers/event';
import { answerFacets } from './answers/facets';
import { answerGroupBins } from './answers/groupBins';
import { answerMarks } from './answers/marks';
import { answerPage } from './answers/page';
import { answerRecords } from './answers/records';
import { answerTableIds, answerTableRows } from './answers/tableRows';
import { createIndexes, type Indexes } from './indexes/indexes';
import { createTablesAsOf, type TableAsOf } from './indexes/tableAsOf';
import { loadSearch, searchIfThere } from './search/loadSearch';

type Answerers = {
  readonly [Kind in QuestionKind]: (then: TableAsOf, indexes: Indexes, question: Ask<Kind>) => Answer<Kind>;
};

const answerers: Answerers = {
  facets: answerFacets,
  bins: answerBins,
  marks: answerMarks,
  count: answerCount,
  page: answerPage,
  records: answerRecords,
  tableRows: answerTableRows,
  tableIds: answerTableIds,
  groupBins: answerGroupBins,
  claimRows: answerClaimRows,
  claimBins: answerClaimBins,
  event: answerEvent,
  claims: answerClaims,
  claimFacets: answerClaimFacets,
  why: (then, _, question) => searchIfThere()?.why(then, question) ?? { parts: [], reasons: new Map() },
  nearest: (then, indexes, question) => {
    const count = (clauses: Clauses) => answerCount(then, indexes, { kind: 'count', clauses }).total;
    return searchIfThere()?.nearest(then, count, question) ?? [];
  },
};

/**
 * Creates an engine over a table in this browser tab's memory. It answers synchronously, except for the first questions
 * with a text filter, which wait for the search code to load.
 */
export function createTabEngine(table: Table): Engine {
  const tablesAsOf = createTablesAsOf(table);
  const indexes = createIndexes(table, tablesAsOf);
  return {
    ask<Kind extends QuestionKind>(question: Ask<Kind>) {
      const answered = (): Answered<Kind> => ({
        question,
        answer: answerers[question.kind](tablesAsOf(question.clauses.known), indexes, question),
      });
      if (isOpen(question.clauses, 'text') || searchIfThere()) return answered();
      return loadSearch().then(answered, (): Failed<Kind> => ({ question, issue: searchMissing }));
    },
  };
}

const searchMissing: Issue = { severity: 'error', code: 'search-missing', row: 0 };
