import { csvHead, csvRows } from '../../../export/csv/writeCsv';
import { issueText } from '../../../i18n/issueText';
import type { Translator } from '../../../i18n/translator';
import type { Report } from './reportOf';

const columns = ['kind', 'row', 'list', 'field', 'value', 'id', 'what', 'count'] as const;

/**
 * Writes a report on a file as CSV: a line for each remark that was kept, with the number of all remarks of its
 * kind.
 */
export function reportCsv({ setAside, kept, notes }: Report, t: Translator): string {
  const rows = [...setAside, ...kept, ...notes].flatMap(({ severity, count, issues }) =>
    issues.map((issue) => ({
      kind: severity,
      row: issue.row === 0 ? undefined : issue.row,
      list: issue.list,
      field: issue.field,
      value: issue.value,
      id: issue.id,
      what: issueText(issue, t),
      count,
    })),
  );
  return csvHead(columns) + csvRows(columns, rows);
}
