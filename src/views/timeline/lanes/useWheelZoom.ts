import { useEffect, useRef, type RefObject } from 'react';
import type { Window } from '../../../engine/questions';
import type { Entry } from '../../../state/motion/motion';
import { sameWindow, toDays, toFractional, within, zoomed, type FractionalWindow } from '../windows';

export type WheelZoomOptions = {
  readonly window: Window;
  readonly bounds: Window;
  /** Left edge of the lanes' plot in the element, in px; `plotWidth` is its width. */
  readonly plotX: number;
  readonly plotWidth: number;
  /** Whether the wheel is left to the page's scrolling, so that only Ctrl+wheel zooms. */
  readonly leavesWheel: boolean;
  readonly change: (window: Window, entry: Entry) => void;
};

/** Pause without wheel events after which a wheel gesture has ended, ms. */
const restMs = 250;

/**
 * Hook that zooms the timeline's window around the pointer by the wheel, and pans it by sideways or Shift+wheel
 * scrolling.
 */
export function useWheelZoom(ref: RefObject<HTMLElement | null>, options: WheelZoomOptions): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(
    function listenToWheel() {
      const element = ref.current;
      if (!element) return;
      // Days with fractions, so that a slow wheel adds up to a day.
      let precise: FractionalWindow | undefined;
      let turned = false;
      let resting: ReturnType<typeof setTimeout> | undefined;
      const onWheel = (event: WheelEvent) => {
        if (latest.current.leavesWheel && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const { window, bounds, plotX, plotWidth, change } = latest.current;
        if (!precise || !sameWindow(toDays(precise), window)) precise = toFractional(window);
        const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 100 : 1;
        const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
        if (Math.abs(sideways) > (event.shiftKey ? 0 : Math.abs(event.deltaY))) {
          const length = precise.end - precise.start;
          const shift = ((sideways * unit) / plotWidth) * length;
          const start = Math.max(bounds.from, Math.min(precise.start + shift, bounds.to + 1 - length));
          precise = { start, end: start + length };
        } else {
          const share = (event.clientX - element.getBoundingClientRect().left - plotX) / plotWidth;
          // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
          const factor = 2 ** ((-event.deltaY * unit) / (event.ctrlKey ? 60 : 300));
          precise = zoomed(precise, factor, Math.max(0, Math.min(1, share)), bounds);
        }
        const next = within(toDays(precise), bounds);
        if (!sameWindow(next, window)) {
          turned = true;
          change(next, 'drag');
        }
        clearTimeout(resting);
        resting = setTimeout(() => {
          precise = undefined;
          if (turned) latest.current.change(latest.current.window, 'push');
          turned = false;
        }, restMs);
      };
      element.addEventListener('wheel', onWheel, { passive: false });
      return () => {
        clearTimeout(resting);
        element.removeEventListener('wheel', onWheel);
      };
    },
    [ref],
  );
}
