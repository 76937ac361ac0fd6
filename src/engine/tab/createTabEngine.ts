import type { Issue } from '../../model/issue';
import type { Table } from '../../table/table';
import { isOpen } from '../dimensions';
import type { Answered, Engine, Failed } from '../engine';
import type { Answer, Ask, Clauses, QuestionKind } from '../questions';
import { answerBins } from './answers/bins';
import { answerClaimFacets } from './answers/claimFacets';
import { answerClaims } from './answers/claims';
import { answerCount } from './answers/count';
import { answerEvent } from './answers/event';
import { answerFacets } from './answers/facets';
import { answerMarks } from './answers/marks';
import { answerPage } from './answers/page';
import { loadTables, tablesIfThere } from './answers/loadTables';
import { createIndexes, type Indexes } from './indexes/indexes';
import { createTablesAsOf, type TableAsOf } from './indexes/tableAsOf';
import { loadSearch, searchIfThere } from './search/loadSearch';

type Answerers = {
  readonly [Kind in QuestionKind]: (then: TableAsOf, indexes: Indexes, question: Ask<Kind>) => Answer<Kind>;
};

const answerers: Omit<Answerers, keyof NonNullable<ReturnType<typeof tablesIfThere>>> = {
  facets: answerFacets,
  bins: answerBins,
  marks: answerMarks,
  count: answerCount,
  page: answerPage,
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
 * Returns the function that answers a kind of question; undefined for tables and exports until their code is
 * loaded.
 */
function answererOf<Kind extends QuestionKind>(kind: Kind): Answerers[Kind] | undefined {
  const there: Partial<Answerers> | undefined = kind in answerers ? answerers : tablesIfThere();
  return there?.[kind];
}

/**
 * Creates an engine over a table in this browser tab's memory. It answers synchronously, except for the first
 * question with a text filter and the first of a table or export, which wait for code to load.
 */
export function createTabEngine(table: Table): Engine {
  const tablesAsOf = createTablesAsOf(table);
  const indexes = createIndexes(table, tablesAsOf);
  return {
    ask<Kind extends QuestionKind>(question: Ask<Kind>) {
      const answered = (): Answered<Kind> | Failed<Kind> => {
        const answer = answererOf(question.kind);
        if (!answer) return { question, issue: answerMissing };
        return { question, answer: answer(tablesAsOf(question.clauses.known), indexes, question) };
      };
      const isHere = answererOf(question.kind) !== undefined;
      const found = () => {
        if (isOpen(question.clauses, 'text') || searchIfThere()) return answered();
        return loadSearch().then(answered, (): Failed<Kind> => ({ question, issue: searchMissing }));
      };
      if (isHere) return found();
      return loadTables().then(found, (): Failed<Kind> => ({ question, issue: answerMissing }));
    },
  };
}

const searchMissing: Issue = { severity: 'error', code: 'search-missing', row: 0 };
const answerMissing: Issue = { severity: 'error', code: 'answer-missing', row: 0 };
