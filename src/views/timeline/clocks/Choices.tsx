import type { Window } from '../../../engine/questions';
import { useTranslator } from '../../../i18n/useTranslator';
import { windowOf } from '../../../state/view/selectors';
import { useApp, useAppStore } from '../../../state/useApp';
import { dayOfEvent } from '../lanes/dayOfEvent';
import type { PartProps } from '../partProps';
import { useWindowNow } from '../useWindow';
import { sameWindow, within } from '../windows';
import { periodLabel } from './periodLabel';

type Choice = {
  readonly label: string;
  readonly isShown: (window: Window) => boolean;
  readonly window: () => Window;
};

/** Buttons that set the time window to a day, a week, the default period, or all days. */
export function Choices({ loaded, bounds, show }: Omit<PartProps, 'frame'>) {
  const t = useTranslator();
  const store = useAppStore();
  const windowNow = useWindowNow(loaded);
  const { defaultWindow } = loaded;

  const days = (label: string, count: number): Choice => ({
    label,
    isShown: ({ from, to }) => to - from + 1 === count,
    window: () => {
      const window = windowNow();
      const { event } = store.getState().view;
      const selected = event === undefined ? undefined : dayOfEvent(loaded.engine, event);
      const inside = selected !== undefined && selected >= window.from && selected <= window.to;
      const from = inside ? selected - Math.floor((count - 1) / 2) : window.from;
      return within({ from, to: from + count - 1 }, bounds);
    },
  });
  const fixed = (label: string, window: Window): Choice => ({
    label,
    isShown: (shown) => sameWindow(shown, window),
    window: () => window,
  });
  const ownLabel = periodLabel(loaded.table.metadata, t.language);
  const choices = [
    days(t('timeline.day'), 1),
    days(t('timeline.week'), 7),
    ...(sameWindow(defaultWindow, bounds) ? [] : [fixed(ownLabel ?? t('timeline.period'), defaultWindow)]),
    fixed(t('timeline.all'), bounds),
  ];
  // As a text, so that a move that presses none draws none.
  const pressed = useApp((state) => {
    const window = windowOf(state.view, loaded);
    return choices.map(({ isShown }) => (isShown(window) ? '1' : '0')).join('');
  });

  return (
    <div className="timeline-spans" role="group" aria-label={t('timeline.span')}>
      {choices.map(({ label, window }, index) => (
        <button
          key={index}
          type="button"
          aria-pressed={pressed[index] === '1'}
          onClick={() => show(window(), 'push')}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
