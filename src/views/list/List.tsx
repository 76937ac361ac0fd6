import { useMemo } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { clausesOf } from '../../state/selectors';
import { useApp, useLoaded } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { EmptyList } from './EmptyList';
import { LongList } from './LongList';
import { ShortList } from './ShortList';
import './list.css';

/** Up to so many events every line is there; beyond, only the lines in sight are. */
const longFrom = 400;

/** The events that pass the filters, in time order. */
export function List() {
  const t = useTranslator();
  const loaded = useLoaded();
  const clauses = useApp((state) => loaded && clausesOf(state.view, loaded));
  const sort = useApp((state) => state.view.sort);
  // Texts are read for the lines that are drawn: how many there are decides how.
  const count = useMemo(
    () => clauses && ({ clauses, sort: 'time', limit: 0, at: { offset: 0 } } as const),
    [clauses],
  );
  const total = useAnswer(loaded?.engine, 'page', count).answer?.total;
  const isShort = total !== undefined && total > 0 && total <= longFrom;
  const question = useMemo(
    () => (clauses && isShort ? ({ clauses, sort, limit: longFrom, at: { offset: 0 } } as const) : undefined),
    [clauses, sort, isShort],
  );
  const { answer, stale } = useAnswer(loaded?.engine, 'page', question);
  if (!clauses || total === undefined) return null;
  return (
    <section className="list" aria-label={t('list.name')} aria-busy={stale}>
      <h2 className="visually-hidden">{t('list.name')}</h2>
      {total === 0 ? (
        <EmptyList clauses={clauses} />
      ) : isShort ? (
        answer && <ShortList lines={answer.lines} sort={sort} />
      ) : (
        <LongList clauses={clauses} sort={sort} total={total} />
      )}
    </section>
  );
}
