import { issueText } from '../../i18n/issueText';
import { useTranslator } from '../../i18n/useTranslator';
import type { Issue } from '../../model/issue';
import './issueTable.css';

/** Most issues listed in the table. */
const most = 100;

/** Table of the issues found in a dataset: row, field, what is wrong and what would be right. */
export function IssueTable({ issues, count }: { readonly issues: readonly Issue[]; readonly count: number }) {
  const t = useTranslator();
  return (
    <div className="issues" role="region" aria-label={t('app.dataWhat')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('app.dataRow')}</th>
            <th scope="col">{t('app.dataField')}</th>
            <th scope="col">{t('app.dataWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, most).map((issue, index) => (
            <tr key={index} data-severity={issue.severity}>
              <td>
                {issue.list !== undefined && `${issue.list} `}
                {issue.row > 0 && issue.row}
                {issue.id !== undefined && ` (${issue.id})`}
              </td>
              <td>{issue.field}</td>
              <td>{issueText(issue, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > most && <p>{t('app.dataMore', { count: count - most })}</p>}
    </div>
  );
}
