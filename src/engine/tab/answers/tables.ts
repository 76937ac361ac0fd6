import { answerClaimBins } from './claimBins';
import { answerClaimRows } from './claimRows';
import { answerGroupBins } from './groupBins';
import { answerTableIds, answerTableRows } from './tableRows';

/** The answers to what a table asks, loaded with its first question. */
export const tables = {
  tableRows: answerTableRows,
  tableIds: answerTableIds,
  groupBins: answerGroupBins,
  claimRows: answerClaimRows,
  claimBins: answerClaimBins,
};
