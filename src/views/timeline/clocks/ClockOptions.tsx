import { useTranslator } from '../../../i18n/useTranslator';
import { useApp, useAppStore } from '../../../state/useApp';

/** Rarely used options of the clocks: certain dates only, and lines for the lag until events became known. */
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
