import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import { activeClauses } from '../../i18n/clauseLabel';
import './filters.css';

/** More chips than this are folded into a number. */
const mostChips = 8;

/** What narrows the events now: one chip each, a tap lifts it, and one button that clears all. */
export function ActiveFilters() {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useLoaded();
  const view = useApp((state) => state.view);
  if (!loaded) return null;
  const active = activeClauses(view, loaded, t);
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
          <span className="chip-label">{label}</span>
          <span aria-hidden="true">×</span>
        </button>
      ))}
      {active.length > mostChips && <span>{t('filters.more', { count: active.length - mostChips })}</span>}
      <button type="button" className="link-button" onClick={clear}>
        {t('filters.clear')}
      </button>
    </div>
  );
}
