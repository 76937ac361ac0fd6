import { useMemo } from 'react';
import type { ClauseName, Clauses } from '../../engine/questions';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import type { Translator } from '../../i18n/translator';
import type { NamingConvention } from '../../model/conflictMap';
import { clausesOf } from '../../state/view/selectors';
import type { Loaded } from '../../state/session/loaded';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import type { View } from '../../state/view/view';
import { activeClauses } from '../../i18n/clauseLabel';
import { useFreshAnswer } from '../answers/useAnswer';
import { useFreshCount } from '../answers/useCount';

/** Filter that may empty the list: a filter clause, or the option to count certain dates only. */
type Narrowing = ClauseName | 'within';

/** View change that removes a filter, by filter. */
const lifted: { readonly [narrowing in Narrowing]: Partial<View> } = {
  time: { from: undefined, to: undefined },
  text: { q: '' },
  category: { category: [] },
  actor: { actor: [] },
  place: { place: [] },
  status: { status: [] },
  area: { area: undefined },
  origin: { origin: undefined },
  known: { known: undefined },
  within: { within: 'possibly' },
};

/** Message of an empty event list: which filters exclude all events, with buttons that remove them. */
export function EmptyList({ clauses }: { readonly clauses: Clauses }) {
  const t = useTranslator();
  const { conventions } = useNaming();
  const store = useAppStore();
  const loaded = useLoaded();
  const view = useApp((state) => state.view);
  if (!loaded) return null;
  // While another view is being counted nothing is said of its filters.
  const isNow = clausesOf(view, loaded) === clauses;
  const names = (Object.keys(clauses) as Narrowing[]).filter(
    (name) => isNow && (name !== 'time' || view.from !== undefined),
  );
  return (
    <div className="empty">
      <p className="empty-title">{t('list.empty')}</p>
      {clauses.text !== undefined && <Nearest clauses={clauses} text={clauses.text} loaded={loaded} />}
      {names.map((name) => (
        <Without
          key={name}
          name={name}
          clauses={clauses}
          loaded={loaded}
          label={labelOf(name, view, loaded, t, conventions)}
        />
      ))}
      {clauses.time && <Everything clauses={clauses} loaded={loaded} />}
      <button type="button" className="button" onClick={() => store.getState().clear()}>
        {t('filters.clear')}
      </button>
    </div>
  );
}

/** Returns the label of a filter, as its chosen options or the filter's name. */
function labelOf(
  name: Narrowing,
  view: View,
  loaded: Loaded,
  t: Translator,
  conventions: readonly NamingConvention[],
): string {
  // The label of a search brings quotation marks of its own.
  if (name === 'text') return view.q.trim();
  if (name === 'within') return t('filters.certainly');
  const labels = activeClauses(view, loaded, t, conventions)
    .filter((active) => active.clause === name && active.key !== 'within')
    .map((active) => active.label);
  return labels.length > 0 && labels.length <= 2 ? labels.join(', ') : t(`filters.${name}`);
}

type NearestProps = { readonly clauses: Clauses; readonly text: string; readonly loaded: Loaded };

/** Matches a letter that isn't Latin. */
const otherScript = /(?!\p{Script=Latin})\p{L}/u;

/** Suggestions for a search without matches, or an explanation why it can't match. */
function Nearest({ clauses, text, loaded }: NearestProps) {
  const t = useTranslator();
  const store = useAppStore();
  const question = useMemo(() => ({ kind: 'nearest', clauses }) as const, [clauses]);
  const answer = useFreshAnswer(loaded.engine, question);
  if (!/[\p{L}\p{N}]/u.test(text)) return <p>{t('matches.wordless', { text })}</p>;
  if (answer?.length === 0 && otherScript.test(text))
    return <p>{t('matches.otherScript', { text: text.trim() })}</p>;
  if (!answer || answer.length === 0) return null;
  return (
    <div>
      <p>{t('matches.none', { text: text.trim() })}</p>
      <p className="empty-names">
        {answer.map((nearest) => (
          <button
            key={nearest.text}
            type="button"
            className="button"
            onClick={(event) => {
              // The button goes; who pressed it by a key goes on in the field that it fills.
              if (event.detail === 0) fieldNear(event.currentTarget)?.focus();
              store.getState().change({ q: nearest.text });
            }}
          >
            {t('matches.nearest', { name: nearest.name, count: nearest.total })}
          </button>
        ))}
      </p>
    </div>
  );
}

function fieldNear(element: HTMLElement): HTMLElement | null {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot
    ? root.querySelector<HTMLElement>('.search-field input')
    : null;
}

type WithoutProps = {
  readonly name: Narrowing;
  readonly clauses: Clauses;
  readonly loaded: Loaded;
  readonly label: string;
};

/** Button that removes one filter, with the number of events that then pass; nothing if that is 0. */
function Without({ name, clauses, loaded, label }: WithoutProps) {
  const t = useTranslator();
  const store = useAppStore();
  const left = useMemo((): Clauses => {
    const others: Clauses = Object.fromEntries(Object.entries(clauses).filter(([key]) => key !== name));
    // Who lifts the days comes back to the default period.
    return name === 'time' ? { ...others, time: loaded.defaultWindow } : others;
  }, [clauses, name, loaded]);
  const count = useFreshCount(loaded.engine, left) ?? 0;
  if (count === 0) return null;
  return (
    <p>
      {t('list.emptyWithout', { filter: label, count })}{' '}
      <button type="button" className="link-button" onClick={() => store.getState().change(lifted[name])}>
        {t('list.lift', { filter: label })}
      </button>
    </p>
  );
}

/**
 * Button that shows all days, with the number of events that then pass the other filters; nothing if that is 0.
 */
function Everything({ clauses, loaded }: { readonly clauses: Clauses; readonly loaded: Loaded }) {
  const t = useTranslator();
  const store = useAppStore();
  const everyDay = useMemo(() => ({ ...clauses, time: loaded.wholeWindow }), [clauses, loaded]);
  const count = useFreshCount(loaded.engine, everyDay) ?? 0;
  if (count === 0) return null;
  return (
    <p>
      {t('list.elsewhen', { count })}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => store.getState().change(loaded.wholeWindow)}
      >
        {t('list.everything')}
      </button>
    </p>
  );
}
