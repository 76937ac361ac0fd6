import { useMemo } from 'react';
import { SomeNotices } from '../../app/SomeNotices';
import { dayText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp } from '../../state/useApp';
import { useCount } from '../../views/answers/useCount';

export type EmbedNoticesProps = {
  /** Address of the full view, without a hash. Default: no notice links to it. */
  readonly fullView?: string;
};

/** Notices of an embedded view: those of the page, and the as-of day with the number of events known then. */
export function EmbedNotices({ fullView }: EmbedNoticesProps) {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  const known = useApp((state) => state.view.known);
  const clauses = useMemo(() => (known === undefined ? undefined : { known }), [known]);
  const { question, answer } = useCount(loaded?.engine, clauses);
  // The notice changes only once the answer for its day is there, together with the views.
  const day = question?.clauses.known;
  return (
    <>
      <SomeNotices className="embed-notice" fullView={fullView} />
      {day !== undefined && (
        <p className="embed-known" role="status">
          <strong>{t('known.title', { date: dayText(day, t.language, 'long') })}</strong>{' '}
          {answer && t('known.told', { count: answer.total, whole: answer.whole })}
        </p>
      )}
    </>
  );
}
