import type { Window } from '../../engine/questions';
import type { MessageKey } from '../../i18n/en';
import { useTranslator } from '../../i18n/useTranslator';
import { useAppStore } from '../../state/useApp';
import { Menu } from '../menu/Menu';
import { ClockControls } from './ClockControls';
import { dayOfEvent } from './dayOfEvent';
import { controlsWidth, frameDefaults } from './frame';
import { DateField } from './DateField';
import type { PartProps } from './partProps';
import { sameWindow, within } from './windows';

type Choice = { readonly key: MessageKey; readonly pressed: boolean; readonly choose: () => void };

/** Two date fields and the buttons day, week, war, all: the ways to set the window without a drag; and the second clock. */
export function Controls({ loaded, frame, window, bounds, show }: PartProps) {
  const t = useTranslator();
  const store = useAppStore();

  const showDays = (count: number) => () => {
    const { event } = store.getState().view;
    const selected = event === undefined ? undefined : dayOfEvent(loaded.engine, event);
    const inside = selected !== undefined && selected >= window.from && selected <= window.to;
    const from = inside ? selected - Math.floor((count - 1) / 2) : window.from;
    show(within({ from, to: from + count - 1 }, bounds), 'push');
  };
  const showWindow = (next: Window) => () => show(next, 'push');

  const days = window.to - window.from + 1;
  const { defaultWindow } = loaded;
  const choices: Choice[] = [
    { key: 'timeline.day', pressed: days === 1, choose: showDays(1) },
    { key: 'timeline.week', pressed: days === 7, choose: showDays(7) },
    { key: 'timeline.war', pressed: sameWindow(window, defaultWindow), choose: showWindow(defaultWindow) },
    { key: 'timeline.all', pressed: sameWindow(window, bounds), choose: showWindow(bounds) },
  ];
  const shown = sameWindow(defaultWindow, bounds)
    ? choices.filter((choice) => choice.key !== 'timeline.war')
    : choices;

  return (
    <div
      className="timeline-controls"
      style={frame.narrow ? undefined : { maxWidth: controlsWidth(frame.widthPx) }}
    >
      <div className="timeline-dates">
        <DateField
          label={t('timeline.from')}
          name={t('timeline.fromDate')}
          day={window.from}
          bounds={bounds}
          choose={(from) => show({ from, to: Math.max(from, window.to) }, 'push')}
        />
        <DateField
          label={t('timeline.to')}
          name={t('timeline.toDate')}
          day={window.to}
          bounds={bounds}
          choose={(to) => show({ from: Math.min(window.from, to), to }, 'push')}
        />
      </div>
      <div className="timeline-spans" role="group" aria-label={t('timeline.span')}>
        {shown.map(({ key, pressed, choose }) => (
          <button key={key} type="button" aria-pressed={pressed} onClick={choose}>
            {t(key)}
          </button>
        ))}
      </div>
      {frame.narrow || frame.widthPx >= frameDefaults.wideControlsPx ? (
        <ClockControls loaded={loaded} window={window} />
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
          <ClockControls loaded={loaded} window={window} />
        </Menu>
      )}
    </div>
  );
}
