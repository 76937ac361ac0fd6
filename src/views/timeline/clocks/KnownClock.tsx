import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import { useApp } from '../../../state/useApp';
import { Menu } from '../../menu/Menu';
import { LazyKnownDay } from './LazyKnownDay';
import { KnownSlider, type KnownSliderProps } from './KnownSlider';

/**
 * Control of the as-of day, which limits all views to what was known by then: a slider, and a date field in a
 * menu. Default: today.
 */
export function KnownClock(props: KnownSliderProps) {
  const t = useTranslator();
  const known = useApp((state) => state.view.known);
  return (
    <div
      className="timeline-known"
      data-on={known !== undefined || undefined}
      role="group"
      aria-label={t('known.clock')}
    >
      <span className="timeline-known-label" aria-hidden="true">
        {t('known.clock')}
      </span>
      <KnownSlider {...props} />
      <Menu
        className="timeline-known-menu"
        name={t('known.choose')}
        label={
          <>
            <b>{known === undefined ? t('known.today') : dayText(known, t.language)}</b>{' '}
            <span className="visually-hidden">{t('known.choose')}</span>
            <span className="chevron" aria-hidden="true" />
          </>
        }
      >
        <LazyKnownDay loaded={props.loaded} bounds={props.bounds} />
      </Menu>
    </div>
  );
}
