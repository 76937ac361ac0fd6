import { useMemo } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { clausesOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
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
  const loaded = useApp((state) => state.loaded);
  const view = useApp((state) => state.view);
  const clauses = useMemo(() => loaded && clausesOf(view, loaded), [view, loaded]);
  const sort = view.sort;
  const question = useMemo(
    () => clauses && ({ clauses, sort, limit: longFrom, at: { offset: 0 } } as const),
    [clauses, sort],
  );
  const { answer, stale } = useAnswer(loaded?.engine, 'page', question);
  if (!clauses || !answer) return null;
  return (
    <section className="list" aria-label={t('list.name')} aria-busy={stale}>
      <h2 className="visually-hidden">{t('list.name')}</h2>
      {answer.total === 0 ? (
        <EmptyList clauses={clauses} />
      ) : answer.total <= answer.lines.length ? (
        <ShortList lines={answer.lines} sort={sort} />
      ) : (
        <LongList clauses={clauses} sort={sort} total={answer.total} />
      )}
    </section>
  );
}
