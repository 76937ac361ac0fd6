import { memo, useMemo } from 'react';
import { ask, type Plan } from '../../engine/plan';
import type { EventLine } from '../../engine/eventMark';
import type { Clauses, SortOrder } from '../../engine/questions';
import { opened, shell, typed } from '../../i18n/messageGroups';
import { useTranslator } from '../../i18n/useTranslator';
import type { Loaded } from '../../state/session/loaded';
import { clausesOf } from '../../state/view/selectors';
import { isMoving } from '../../state/motion/motion';
import { useApp, useLoaded } from '../../state/useApp';
import { useAnswers } from '../answers/useAnswers';
import { lazyPart } from '../shared/lazyPart';
import { ShortList } from './ShortList';
import { useDebounced } from '../shared/useDebounced';
import './list.css';

const EmptyList = lazyPart(() => import('./EmptyList').then(({ EmptyList: empty }) => empty), {
  messages: [shell, typed, opened],
});
const LongList = lazyPart(() => import('./LongList').then(({ LongList: long }) => long));

/** Maximum number of events in a list with every row rendered; a longer list is virtualised. */
const longFrom = 400;

/** List of the events that pass the filters; updates are debounced while a filter is dragged. */
export function List() {
  const t = useTranslator();
  const loaded = useLoaded();
  const clauses = useApp((state) => loaded && clausesOf(state.view, loaded));
  const sort = useApp((state) => state.view.sort);
  const asked = useMemo(() => loaded && clauses && { loaded, clauses, sort }, [loaded, clauses, sort]);
  const shown = useDebounced(asked, useApp(isMoving));
  if (!shown) return null;
  return (
    <section className="list" aria-label={t('list.name')} aria-busy={shown !== asked}>
      <h2 className="visually-hidden">{t('list.name')}</h2>
      <Lines {...shown} />
    </section>
  );
}

type LinesOf = { readonly clauses: Clauses; readonly sort: SortOrder };

const Lines = memo(function Lines({ loaded, clauses, sort }: LinesOf & { readonly loaded: Loaded }) {
  const of = useMemo(() => ({ clauses, sort }), [clauses, sort]);
  const { last } = useAnswers(loaded.engine, of, linesPlan);
  if (!last) return null;
  const { total, lines } = last.value;
  if (total === 0) return <EmptyList clauses={last.of.clauses} />;
  if (lines) return <ShortList {...last.of} lines={lines} />;
  return <LongList {...last.of} total={total} />;
});

/**
 * Plan that asks for the number of events, and if they are few, for the content of all list rows. A long list
 * asks for its visible rows itself.
 */
function* linesPlan({
  clauses,
  sort,
}: LinesOf): Plan<{ readonly total: number; readonly lines?: readonly EventLine[] }> {
  const [{ total }] = yield* ask({ kind: 'count', clauses });
  if (total === 0 || total > longFrom) return { total };
  const [{ lines }] = yield* ask({ kind: 'page', clauses, sort, limit: longFrom, at: { offset: 0 } });
  return { total, lines };
}
