import { useState } from 'react';
import { issueText } from '../../../i18n/issueText';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Issue } from '../../../model/issue';

/** Lines before the rest is asked for, and at most. */
const few = 4;
const most = 100;

/** Table of the rows that a file's errors set aside: row, field, value, and what would be right. */
export function AsideRows({ issues, count }: { readonly issues: readonly Issue[]; readonly count: number }) {
  const t = useTranslator();
  const [all, setAll] = useState(false);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const shown = errors.slice(0, all ? most : few);
  if (shown.length === 0) return null;
  return (
    <section className="aside-rows" id="columns-aside">
      <h3>
        {t('columns.aside', { count })} <small>{t('columns.asideHint')}</small>
      </h3>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('columns.row')}</th>
            <th scope="col">{t('columns.asideField')}</th>
            <th scope="col">{t('columns.asideWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((issue, index) => (
            <tr key={index}>
              <td>{issue.row || ''}</td>
              <td>{issue.field}</td>
              <td>{issueText(issue, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && errors.length > few && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('columns.asideMore', { count: count - few })}
        </button>
      )}
    </section>
  );
}
