import type { Translator } from '../../i18n/translator';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import type { NamingConvention } from '../../model/conflictMap';
import type { Loaded } from '../../state/session/loaded';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import type { View } from '../../state/view/view';
import { activeClauses, type ActiveClause } from '../../i18n/clauseLabel';
import './activeFilters.css';

/** Maximum number of active filters listed; the rest is given as a number. */
const mostChips = 8;

export type ActiveFiltersProps = {
  /** Returns the active filters on claims, which are shown after those on events. Default: none. */
  readonly ofClaims?: (
    view: View,
    loaded: Loaded,
    t: Translator,
    conventions: readonly NamingConvention[],
  ) => readonly Omit<ActiveClause, 'clause'>[];
};

/** Buttons for the active filters, each of which removes its filter, and a button that removes all. */
export function ActiveFilters({ ofClaims }: ActiveFiltersProps) {
  const t = useTranslator();
  const { conventions } = useNaming();
  const store = useAppStore();
  const loaded = useLoaded();
  const view = useApp((state) => state.view);
  if (!loaded) return null;
  const active = [
    ...activeClauses(view, loaded, t, conventions),
    ...(ofClaims?.(view, loaded, t, conventions) ?? []),
  ];
  if (active.length === 0) return null;
  const { change, clear } = store.getState();
  return (
    <div className="active-filters" role="group" aria-label={t('filters.active')}>
      {active.slice(0, mostChips).map(({ key, label, lifted }) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-label={t('filters.remove', { filter: label })}
          onClick={() => change(lifted)}
        >
          <span className="chip-label" dir="auto">
            {label}
          </span>
          <span className="chip-cross" aria-hidden="true" />
        </button>
      ))}
      {active.length > mostChips && <span>{t('filters.more', { count: active.length - mostChips })}</span>}
      <button type="button" className="link-button" onClick={clear}>
        {t('filters.clear')}
      </button>
    </div>
  );
}
