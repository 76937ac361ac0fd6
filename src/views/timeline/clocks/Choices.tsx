import type { Window } from '../../../engine/questions';
import type { PlainKey } from '../../../i18n/messageKey';
import { useTranslator } from '../../../i18n/useTranslator';
import { windowOf } from '../../../state/view/selectors';
import { useApp, useAppStore } from '../../../state/useApp';
import { dayOfEvent } from '../lanes/dayOfEvent';
import type { PartProps } from '../partProps';
import { useWindowNow } from '../useWindow';
import { sameWindow, within } from '../windows';

type Choice = {
  readonly key: PlainKey;
  readonly isShown: (window: Window) => boolean;
  readonly window: () => Window;
};

/** Buttons for windows of a day, a week, the default period, and all days. */
export function Choices({ loaded, bounds, show }: Omit<PartProps, 'frame'>) {
  const t = useTranslator();
  const store = useAppStore();
  const windowNow = useWindowNow(loaded);
  const { defaultWindow } = loaded;

  const days = (key: PlainKey, count: number): Choice => ({
    key,
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
  const fixed = (key: PlainKey, window: Window): Choice => ({
    key,
    isShown: (shown) => sameWindow(shown, window),
    window: () => window,
  });
  const choices = [
    days('timeline.day', 1),
    days('timeline.week', 7),
    ...(sameWindow(defaultWindow, bounds) ? [] : [fixed('timeline.war', defaultWindow)]),
    fixed('timeline.all', bounds),
  ];
  // As a text, so that a move that presses none draws none.
  const pressed = useApp((state) => {
    const window = windowOf(state.view, loaded);
    return choices.map(({ isShown }) => (isShown(window) ? '1' : '0')).join('');
  });

  return (
    <div className="timeline-spans" role="group" aria-label={t('timeline.span')}>
      {choices.map(({ key, window }, index) => (
        <button
          key={key}
          type="button"
          aria-pressed={pressed[index] === '1'}
          onClick={() => show(window(), 'push')}
        >
          {t(key)}
        </button>
      ))}
    </div>
  );
}
