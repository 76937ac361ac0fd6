import { useTranslator } from '../../i18n/useTranslator';
import { useApp } from '../../state/useApp';
import { Menu } from '../menu/Menu';
import { Choices } from './clocks/Choices';
import { LazyClockOptions } from './clocks/LazyClockOptions';
import { controlsWidth, frameDefaults, trackWidth } from './frame';
import { Happened } from './clocks/Happened';
import { KnownClock } from './clocks/KnownClock';
import type { PartProps } from './partProps';

/**
 * Controls beside the timeline: date fields for when events happened, the as-of day, and a menu for rarely used
 * options.
 */
export function Controls({ frame, ...given }: PartProps) {
  const t = useTranslator();
  const optionOn = useApp((state) => state.view.lag === 'on' || state.view.within === 'certainly');
  const spansInMenu = frame.widthPx < frameDefaults.spansPx;
  return (
    <div className="timeline-controls" style={{ width: controlsWidth(frame.widthPx) * frame.textScale }}>
      <div className="timeline-clock">
        <Happened {...given} />
        {!spansInMenu && <Choices {...given} />}
      </div>
      <div className="timeline-clock">
        <KnownClock {...given} trackWidth={trackWidth(frame.widthPx)} />
        <Menu
          className="timeline-clock-menu"
          name={t('known.more')}
          label={
            <>
              <span className="visually-hidden">{t('known.more')}</span>
              <span aria-hidden="true" data-on={optionOn || undefined}>
                ⋯
              </span>
            </>
          }
        >
          {spansInMenu && <Choices {...given} />}
          <LazyClockOptions />
        </Menu>
      </div>
    </div>
  );
}
