import { useTranslator } from '../../../i18n/useTranslator';
import { useApp, useAppStore } from '../../../state/useApp';

/**
 * Options of the date controls: count events with certain dates only, and draw lines from events to the day
 * they became known.
 */
export function ClockOptions() {
  const t = useTranslator();
  const store = useAppStore();
  const lag = useApp((state) => state.view.lag);
  const within = useApp((state) => state.view.within);
  const { change } = store.getState();
  return (
    <div className="timeline-options">
      <label>
        <input
          type="checkbox"
          checked={within === 'certainly'}
          onChange={({ target }) => change({ within: target.checked ? 'certainly' : 'possibly' })}
        />
        <span>
          <b>{t('known.certainly')}</b> {t('known.certainlyWhat')}
        </span>
      </label>
      <label>
        <input
          type="checkbox"
          checked={lag === 'on'}
          onChange={({ target }) => change({ lag: target.checked ? 'on' : 'off' })}
        />
        <span>
          <b>{t('known.lag')}</b> {t('known.lagWhat')}
        </span>
      </label>
    </div>
  );
}
