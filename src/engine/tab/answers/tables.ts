import { answerClaimBins } from './claimBins';
import { answerClaimRows } from './claimRows';
import { answerGroupBins } from './groupBins';
import { answerRecords } from './records';
import { answerTableIds, answerTableRows } from './tableRows';
import { answerClaimTexts, answerEventTexts } from './texts';

/** Functions that answer the questions of tables and exports, loaded with the first such question. */
export const tables = {
  tableRows: answerTableRows,
  tableIds: answerTableIds,
  groupBins: answerGroupBins,
  claimRows: answerClaimRows,
  claimBins: answerClaimBins,
  records: answerRecords,
  eventTexts: answerEventTexts,
  claimTexts: answerClaimTexts,
};
