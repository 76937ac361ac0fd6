import { useMemo } from 'react';
import { NoticeList } from '../app/NoticeList';
import { dayText } from '../i18n/dates';
import { useTranslator } from '../i18n/useTranslator';
import { useApp } from '../state/useApp';
import { useAnswer } from '../views/useAnswer';

/** What must be known before trusting the view: the notices that the page has, and as known on which evening. */
export function EmbedNotices() {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  const known = useApp((state) => state.view.known);
  const question = useMemo(
    () =>
      known === undefined
        ? undefined
        : ({ clauses: { known }, sort: 'time', limit: 0, at: { offset: 0 } } as const),
    [known],
  );
  const answer = useAnswer(loaded?.engine, 'page', question).answer;
  return (
    <>
      <NoticeList className="embed-notice" />
      {known !== undefined && (
        <p className="embed-known" role="status">
          <strong>{t('known.title', { date: dayText(known, t.language, 'long') })}</strong>{' '}
          {answer && t('known.told', { count: answer.total, whole: answer.whole })}
        </p>
      )}
    </>
  );
}
