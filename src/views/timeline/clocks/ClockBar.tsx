import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import { useApp } from '../../../state/useApp';
import { Choices } from './Choices';
import { ClockButton } from './ClockButton';
import { LazyClockOptions } from './LazyClockOptions';
import { barTrackWidth } from '../frame';
import { Happened } from './Happened';
import { LazyKnownDay } from './LazyKnownDay';
import { KnownSlider } from './KnownSlider';
import type { PartProps } from '../partProps';
import { WindowTitle } from '../windowTexts';

/** Two buttons on a small screen, for the time window and for the as-of day; each opens its controls. */
export function ClockBar({ frame, ...given }: PartProps) {
  const t = useTranslator();
  const known = useApp((state) => state.view.known);
  return (
    <div className="timeline-bar">
      <ClockButton label={t('timeline.happened')} value={<WindowTitle loaded={given.loaded} />} on={false}>
        <Happened {...given} />
        <Choices {...given} />
        <LazyClockOptions />
      </ClockButton>
      <ClockButton
        label={t('known.clock')}
        value={known === undefined ? t('known.today') : dayText(known, t.language)}
        on={known !== undefined}
      >
        <KnownSlider {...given} trackWidth={barTrackWidth(frame.widthPx)} />
        <LazyKnownDay {...given} />
      </ClockButton>
    </div>
  );
}
