import { memo, useMemo } from 'react';
import type { Clauses, SortOrder } from '../../engine/questions';
import { typed } from '../../i18n/messageGroups';
import { useTranslator } from '../../i18n/useTranslator';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf } from '../../state/selectors';
import { useApp, useLoaded } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { lazyPart } from '../lazyPart';
import { ShortList } from './ShortList';
import { useSettled } from '../useSettled';
import './list.css';

const EmptyList = lazyPart(() => import('./EmptyList').then(({ EmptyList: empty }) => empty), {
  messages: [typed],
});
const LongList = lazyPart(() => import('./LongList').then(({ LongList: long }) => long));

/** Up to so many events every line is there; beyond, only the lines in sight are. */
const longFrom = 400;

/**
 * The events that pass the filters, in time order. While a brush moves, the list follows when it rests, and else some
 * times a second: nobody reads lines that change with every frame, and map and timeline have the time.
 */
export function List() {
  const t = useTranslator();
  const loaded = useLoaded();
  const clauses = useApp((state) => loaded && clausesOf(state.view, loaded));
  const sort = useApp((state) => state.view.sort);
  const asked = useMemo(() => loaded && clauses && { loaded, clauses, sort }, [loaded, clauses, sort]);
  const shown = useSettled(
    asked,
    useApp((state) => state.entry === 'drag'),
  );
  if (!shown) return null;
  return (
    <section className="list" aria-label={t('list.name')} aria-busy={shown !== asked}>
      <h2 className="visually-hidden">{t('list.name')}</h2>
      <Lines {...shown} />
    </section>
  );
}

type LinesProps = { readonly loaded: Loaded; readonly clauses: Clauses; readonly sort: SortOrder };

const Lines = memo(function Lines({ loaded, clauses, sort }: LinesProps) {
  // Texts are read for the lines that are drawn: how many there are decides how.
  const count = useMemo(() => ({ clauses, sort: 'time', limit: 0, at: { offset: 0 } }) as const, [clauses]);
  const total = useAnswer(loaded.engine, 'page', count).answer?.total;
  const isShort = total !== undefined && total > 0 && total <= longFrom;
  const question = useMemo(
    () => (isShort ? ({ clauses, sort, limit: longFrom, at: { offset: 0 } } as const) : undefined),
    [clauses, sort, isShort],
  );
  const { answer } = useAnswer(loaded.engine, 'page', question);
  if (total === undefined) return null;
  if (total === 0) return <EmptyList clauses={clauses} />;
  if (isShort) return answer && <ShortList clauses={clauses} lines={answer.lines} sort={sort} />;
  return <LongList clauses={clauses} sort={sort} total={total} />;
});
