import { useMemo } from 'react';
import type { Clauses } from '../engine/questions';
import { useTranslator } from '../i18n/useTranslator';
import type { Loaded } from '../state/createAppStore';
import { clausesOf, windowOf } from '../state/selectors';
import { useApp, useAppStore } from '../state/useApp';
import { useAnswer } from '../views/useAnswer';
import { useSettled } from '../views/useSettled';
import { Announced } from './Announced';
import { countText } from './countText';

const countOf = (clauses: Clauses) => ({ clauses, sort: 'time', limit: 0, at: { offset: 0 } }) as const;

/** How many events pass, and of how many; under filters also how many more do at another time. */
export function CountLine({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const store = useAppStore();
  const clauses = useApp((state) => clausesOf(state.view, loaded));
  const window = useApp((state) => windowOf(state.view, loaded));
  const { known } = clauses;
  const filtered = narrows(clauses);
  const settled = useSettled(
    clauses,
    useApp((state) => state.entry === 'drag'),
  );
  const page = useMemo(() => countOf(clauses), [clauses]);
  const days = useMemo(
    () => (filtered ? countOf({ time: window, ...(known === undefined ? {} : { known }) }) : undefined),
    [filtered, window, known],
  );
  const everything = useMemo(() => countOf(known === undefined ? {} : { known }), [known]);
  const anyTime = useMemo(
    () => (narrows(settled) ? countOf({ ...settled, time: loaded.wholeWindow }) : undefined),
    [settled, loaded],
  );
  const shown = useAnswer(loaded.engine, 'page', page).answer?.total;
  const inDays = useAnswer(loaded.engine, 'page', days).answer?.total;
  const whole = useAnswer(loaded.engine, 'page', everything).answer?.total;
  const pass = useAnswer(loaded.engine, 'page', anyTime).answer?.total;
  if (shown === undefined || whole === undefined) return <div className="panel-counts" />;
  const [head, of] = countText(
    {
      shown,
      inDays: filtered ? (inDays ?? shown) : shown,
      whole,
      window,
      known,
      part: loaded.part !== undefined,
      filtered,
    },
    t,
  );
  const more = filtered && settled === clauses && pass !== undefined ? pass - shown : 0;
  return (
    <div className="panel-counts">
      <p className="panel-count" aria-hidden="true">
        <b>{head}</b> <span>{of}</span>
      </p>
      <Announced text={`${head} ${of}`} />
      {/* An empty list says itself what would come back. */}
      {shown > 0 && more > 0 && (
        <p className="panel-more">
          {t(clauses.within === 'certainly' ? 'list.uncertainMore' : 'list.elsewhenMore', { count: more })} ·{' '}
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

/** Whether a clause narrows besides the days and what was known. */
function narrows(clauses: Clauses): boolean {
  return Object.keys(clauses).some((name) => name !== 'time' && name !== 'known');
}
