import { useTranslator } from '../../i18n/useTranslator';
import { Menu } from '../menu/Menu';
import { Choices } from './Choices';
import { ClockControls } from './ClockControls';
import { controlsWidth, frameDefaults } from './frame';
import type { PartProps } from './partProps';
import { WindowDateField } from './WindowDateField';

/** Two date fields and the buttons day, week, war, all: the ways to set the window without a drag; and the second clock. */
export function Controls({ frame, ...given }: PartProps) {
  const { loaded } = given;
  const t = useTranslator();
  return (
    <div
      className="timeline-controls"
      style={frame.narrow ? undefined : { width: controlsWidth(frame.widthPx) }}
    >
      <div className="timeline-dates">
        <WindowDateField {...given} end="from" label={t('timeline.from')} name={t('timeline.fromDate')} />
        <WindowDateField {...given} end="to" label={t('timeline.to')} name={t('timeline.toDate')} />
      </div>
      <Choices {...given} />
      {frame.narrow || frame.widthPx >= frameDefaults.wideControlsPx ? (
        <ClockControls loaded={loaded} />
      ) : (
        <Menu
          className="timeline-clock-menu"
          name={t('known.group')}
          label={
            <>
              {t('known.clocks')}
              <span className="chevron" aria-hidden="true" />
            </>
          }
        >
          <ClockControls loaded={loaded} />
        </Menu>
      )}
    </div>
  );
}
