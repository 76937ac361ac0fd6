import { useMemo } from 'react';
import { ask, type Plan } from '../../../engine/plan';
import type { Clauses, Day, Window } from '../../../engine/questions';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Loaded } from '../../../state/session/loaded';
import { clausesOf, windowOf } from '../../../state/view/selectors';
import { isMoving } from '../../../state/motion/motion';
import { useApp, useAppStore } from '../../../state/useApp';
import { useAnswers } from '../../../views/answers/useAnswers';
import { useCount } from '../../../views/answers/useCount';
import { useDebounced } from '../../../views/shared/useDebounced';
import { Announced } from '../../Announced';
import { countText } from './countText';

/**
 * Number of events that pass the filters, out of how many; under filters also the number outside the window,
 * with a button that shows them.
 */
export function CountLine({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const store = useAppStore();
  const clauses = useApp((state) => clausesOf(state.view, loaded));
  const window = useApp((state) => windowOf(state.view, loaded));
  const settled = useDebounced(clauses, useApp(isMoving));
  const of = useMemo(() => ({ clauses, window }), [clauses, window]);
  const { last } = useAnswers(loaded.engine, of, countPlan);
  const anyTime = useMemo(
    () => (narrows(settled) ? { ...settled, time: loaded.wholeWindow } : undefined),
    [settled, loaded],
  );
  const everywhen = useCount(loaded.engine, anyTime);
  if (!last) return <div className="panel-counts" />;
  const { shown, whole, inDays } = last.value;
  const { known } = last.of.clauses;
  const filtered = narrows(last.of.clauses);
  const [head, told] = countText(
    { shown, inDays, whole, window: last.of.window, known, part: loaded.part !== undefined, filtered },
    t,
  );
  const isOfSame = everywhen.state === 'fresh' && settled === last.of.clauses;
  const more = filtered && isOfSame ? (everywhen.answer?.total ?? shown) - shown : 0;
  return (
    <div className="panel-counts">
      <p className="panel-count" aria-hidden="true">
        <b>{head}</b> <span>{told}</span>
      </p>
      <Announced text={`${head} ${told}`} />
      {/* An empty list itself shows how to get events back. */}
      {shown > 0 && more > 0 && (
        <p className="panel-more">
          {t(settled.within === 'certainly' ? 'list.uncertainMore' : 'list.elsewhenMore', { count: more })} ·{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => store.getState().change(loaded.wholeWindow)}
          >
            {t('list.showAll', { count: shown + more })}
          </button>
        </p>
      )}
    </div>
  );
}

type CountOf = { readonly clauses: Clauses; readonly window: Window };
type Counted = { readonly shown: number; readonly inDays: number; readonly whole: number };

/**
 * Counts the events that pass the filters, the events within the window, and all events, as of the same day.
 */
function* countPlan({ clauses, window }: CountOf): Plan<Counted> {
  const asOf: { readonly known?: Day } = clauses.known === undefined ? {} : { known: clauses.known };
  const [passing, all, days] = yield* ask(
    { kind: 'count', clauses },
    { kind: 'count', clauses: asOf },
    narrows(clauses) ? { kind: 'count', clauses: { time: window, ...asOf } } : undefined,
  );
  return { shown: passing.total, whole: all.total, inDays: days?.total ?? passing.total };
}

/** Tests whether any clause filters other than the window and the as-of day. */
function narrows(clauses: Clauses): boolean {
  return Object.keys(clauses).some((name) => name !== 'time' && name !== 'known');
}
