import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useAppStore } from '../../state/useApp';
import type { PartProps } from './partProps';
import { useWindowNow } from './useWindow';

/** The second clock: stand at an evening, and draw how long it took until events became known. */
export function ClockControls({ loaded }: Pick<PartProps, 'loaded'>) {
  const t = useTranslator();
  const store = useAppStore();
  const windowNow = useWindowNow(loaded);
  const known = useApp((state) => state.view.known);
  const lag = useApp((state) => state.view.lag);
  const within = useApp((state) => state.view.within);
  const { change } = store.getState();
  const middleDay = () => {
    const { from, to } = windowNow();
    const { wholeWindow } = loaded;
    return Math.min(wholeWindow.to, Math.max(wholeWindow.from, Math.round((from + to) / 2)));
  };
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
        onClick={() => change({ known: known === undefined ? middleDay() : undefined })}
      >
        {t('known.start')}
      </button>
    </div>
  );
}
