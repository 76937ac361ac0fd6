import { useTranslator } from '../../../i18n/useTranslator';
import { useApp, useAppStore } from '../../../state/useApp';
import { shows } from '../../../state/view/view';

/** Switch between the views map, claims and table. */
export function ShowSwitch() {
  const t = useTranslator();
  const store = useAppStore();
  const show = useApp((state) => state.view.show);
  return (
    <div className="segments" role="group" aria-label={t('guide.show')}>
      {shows.map((one) => (
        <button
          key={one}
          type="button"
          className="segment"
          aria-pressed={one === show}
          onClick={() => store.getState().change({ show: one })}
        >
          {t(`guide.show.${one}`)}
        </button>
      ))}
    </div>
  );
}
