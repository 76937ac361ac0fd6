import { useEffect, useRef } from 'react';
import { issueText } from '../../../i18n/issueText';
import { useTranslator } from '../../../i18n/useTranslator';
import { saveFile } from '../../../share/file/saveFile';
import { useApp, useAppStore } from '../../../state/useApp';
import { reportCsv } from './reportCsv';
import type { ReportLine } from './reportOf';
import { useReport } from './useReport';
import './report.css';

/** Most rows listed for one kind of remark. */
const most = 100;

/**
 * Report on the reader's own file, in place of the event list: rows that were read, left out, or look wrong.
 */
export default function FileReport() {
  const t = useTranslator();
  const store = useAppStore();
  const address = useApp((state) => state.loaded?.address ?? '');
  const report = useReport();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function takeTheFocus() {
    heading.current?.focus();
  }, []);
  if (!report) return null;
  const { shown, aside, setAside, kept, notes, unused, checked } = report;
  const rows = shown + aside;
  const isClean = checked && aside === 0 && kept.length === 0;
  const sections = [
    { name: t('report.asideHead'), hint: t('report.asideHint'), lines: setAside },
    { name: t('report.keptHead'), hint: '', lines: kept },
    { name: t('report.notesHead'), hint: '', lines: notes },
  ];
  const name =
    address
      .split('/')
      .at(-1)
      ?.replace(/^file:/, '') ?? '';
  return (
    <section className="file-report" aria-labelledby="file-report-name">
      <div className="file-report-head">
        <button type="button" className="link-button" onClick={() => store.setState({ reporting: false })}>
          <span aria-hidden="true">← </span>
          {t('report.back')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('report.csv')}
          title={t('report.csv')}
          onClick={() => saveFile(reportCsv(report, t), 'text/csv;charset=utf-8', `${name}.report.csv`)}
        >
          <span aria-hidden="true">↓ </span>CSV
        </button>
        <h2 id="file-report-name" ref={heading} tabIndex={-1}>
          {t('report.name')}
        </h2>
        <p>{isClean ? t('report.clean', { rows }) : t('report.sum', { rows, shown, aside })}</p>
        {/* What is found is said by what it adds: the sentence goes. */}
        {!checked && <p role="status">{t('report.checking')}</p>}
        <svg className="file-report-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * shown) / Math.max(1, rows)} height="1" />
        </svg>
      </div>
      {sections.map(
        ({ name: title, hint, lines }) =>
          lines.length > 0 && (
            <section key={title}>
              <h3>
                {title} <small>{hint}</small>
                <b>{lines.reduce((sum, { count }) => sum + count, 0)}</b>
              </h3>
              {lines.map((line) => (
                <Line key={`${line.severity} ${line.code}`} line={line} />
              ))}
            </section>
          ),
      )}
      {unused.length > 0 && (
        <section>
          <h3>
            {t('report.unusedHead')} <b>{unused.length}</b>
          </h3>
          <p>{unused.join(', ')}</p>
        </section>
      )}
    </section>
  );
}

/** Collapsible list of the remarks of one kind, with a button that highlights and selects their events. */
function Line({ line: { issues, count, ids } }: { readonly line: ReportLine }) {
  const t = useTranslator();
  const store = useAppStore();
  const isLit = useApp(({ lit }) => lit?.kind === 'events' && isSame(lit.ids, ids));
  const toggle = () => {
    const { tick, light } = store.getState();
    // Lit on map, timeline and list, and ticked: the selection's bar says how many the filters hide, and exports them.
    tick(isLit ? new Set() : ids, !isLit);
    light(isLit ? undefined : { kind: 'events', ids });
  };
  const [first] = issues;
  if (!first) return null;
  const listed = issues.slice(0, most);
  return (
    <details>
      <summary>
        <b>{count}</b> <span>{issueText(first, t)}</span>
      </summary>
      {ids.size > 0 && (
        <button type="button" className="button" aria-pressed={isLit} onClick={toggle}>
          {t(isLit ? 'report.unlight' : 'report.light', { count: ids.size })}
        </button>
      )}
      <ul>
        {listed.map((issue, index) => (
          <li key={index}>
            {issue.row > 0 && <small>{t('report.row', { row: issue.row })}</small>}{' '}
            {issue.field !== undefined && <b>{issue.field}</b>}{' '}
            {issue.value !== undefined && <code>{issue.value}</code>}{' '}
            {issue.id !== undefined && issue.severity === 'warning' && (
              <button
                type="button"
                className="link-button"
                onClick={() => store.getState().change({ event: issue.id })}
              >
                {t('report.event')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {count > listed.length && <p>{t('report.first', { count, shown: listed.length })}</p>}
    </details>
  );
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some === others || (some.size === others.size && [...some].every((id) => others.has(id)));
}
