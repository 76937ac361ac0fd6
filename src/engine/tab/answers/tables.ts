import { answerClaimBins } from './claimBins';
import { answerClaimRows } from './claimRows';
import { answerGroupBins } from './groupBins';
import { answerTableIds, answerTableRows } from './tableRows';
import { answerClaimTexts, answerEventTexts } from './texts';

/** The answers to what a table or an export asks, loaded with its first question. */
export const tables = {
  tableRows: answerTableRows,
  tableIds: answerTableIds,
  groupBins: answerGroupBins,
  claimRows: answerClaimRows,
  claimBins: answerClaimBins,
  eventTexts: answerEventTexts,
  claimTexts: answerClaimTexts,
};
