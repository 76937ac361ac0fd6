import { useEffect, useState, type RefObject } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import './gestureHint.css';

/** Time for which the hint stays after the last wheel event or finger move, ms. */
const staysMs = 1400;

export type GestureHintProps = {
  readonly area: RefObject<HTMLElement | null>;
  /** CSS selector of the elements over which the wheel scrolls the page. Default: the whole area. */
  readonly over?: string;
};

/**
 * Hint on how to zoom, shown when a wheel or finger gesture over an area scrolls the page instead of zooming.
 */
export function GestureHint({ area, over }: GestureHintProps) {
  const t = useTranslator();
  const [hint, setHint] = useState<'wheel' | 'fingers' | undefined>(undefined);
  useEffect(
    function listenToScrolling() {
      const element = area.current;
      if (!element) return undefined;
      let leaving: ReturnType<typeof setTimeout> | undefined;
      const show = (next: 'wheel' | 'fingers' | undefined) => {
        setHint(next);
        clearTimeout(leaving);
        if (next) leaving = setTimeout(() => setHint(undefined), staysMs);
      };
      const turn = (event: WheelEvent) => {
        const leaves = !over || (event.target instanceof Element && event.target.closest(over));
        show(!leaves || event.ctrlKey || event.metaKey ? undefined : 'wheel');
      };
      const move = (event: TouchEvent) => {
        const map = event.target instanceof Element && event.target.closest('[data-in-article="true"]');
        if (map) show(event.touches.length === 1 ? 'fingers' : undefined);
      };
      element.addEventListener('wheel', turn, { capture: true, passive: true });
      element.addEventListener('touchmove', move, { capture: true, passive: true });
      return () => {
        clearTimeout(leaving);
        element.removeEventListener('wheel', turn, { capture: true });
        element.removeEventListener('touchmove', move, { capture: true });
      };
    },
    [area, over],
  );
  if (!hint) return null;
  const key = hint === 'fingers' ? 'gesture.fingers' : isMac() ? 'gesture.command' : 'gesture.ctrl';
  return (
    <p className="gesture-hint" role="status" data-page={over !== undefined || undefined}>
      <span>{t(key)}</span>
    </p>
  );
}

function isMac(): boolean {
  return /Mac/.test(navigator.userAgent);
}
