import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useAppStore } from '../../state/useApp';
import type { PartProps } from './partProps';

/** The second clock: stand at an evening, and draw how long it took until events became known. */
export function ClockControls({ loaded, window }: Pick<PartProps, 'loaded' | 'window'>) {
  const t = useTranslator();
  const store = useAppStore();
  const known = useApp((state) => state.view.known);
  const lag = useApp((state) => state.view.lag);
  const within = useApp((state) => state.view.within);
  const { change } = store.getState();
  const middle = Math.round((window.from + window.to) / 2);
  const start = Math.min(loaded.wholeWindow.to, Math.max(loaded.wholeWindow.from, middle));
  return (
    <div className="timeline-clocks" role="group" aria-label={t('known.group')}>
      <button
        type="button"
        aria-pressed={within === 'certainly'}
        title={t('known.certainlyWhat')}
        onClick={() => change({ within: within === 'certainly' ? 'possibly' : 'certainly' })}
      >
        {t('known.certainly')}
      </button>
      <button
        type="button"
        aria-pressed={lag === 'on'}
        title={t('known.lagWhat')}
        onClick={() => change({ lag: lag === 'on' ? 'off' : 'on' })}
      >
        {t('known.lag')}
      </button>
      <button
        type="button"
        aria-pressed={known !== undefined}
        onClick={() => change({ known: known === undefined ? start : undefined })}
      >
        {t('known.start')}
      </button>
    </div>
  );
}
