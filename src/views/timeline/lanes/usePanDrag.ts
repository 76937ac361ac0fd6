import { useRef, type PointerEvent } from 'react';
import type { Window } from '../../../engine/questions';
import type { Entry } from '../../../state/motion/motion';
import { sameWindow, toDays, toFractional, within, zoomed, type FractionalWindow } from '../windows';

export type PanDragOptions = {
  readonly window: Window;
  readonly bounds: Window;
  /** Left edge of the lanes' plot in the element, in px; `plotWidth` is its width. */
  readonly plotX: number;
  readonly plotWidth: number;
  readonly change: (window: Window, entry: Entry) => void;
  /** Called for a press and release without a drag. */
  readonly clicked: (event: PointerEvent) => void;
};

type Drag = {
  readonly startWindow: Window;
  readonly pointers: Map<number, { startX: number; x: number }>;
  /**
   * Start of a two-finger pinch: distance and middle of the fingers in px, and the window at that time;
   * undefined for one finger.
   */
  pinch: { distance: number; middle: number; window: FractionalWindow } | undefined;
  moved: boolean;
  last: Window;
};

/** Pointer distance in px above which a press becomes a drag. */
const slackPx = 4;

/**
 * Hook that pans the timeline's window by dragging with one pointer, and zooms it by pinching. Returns pointer
 * handlers.
 */
export function usePanDrag({ window, bounds, plotX, plotWidth, change, clicked }: PanDragOptions) {
  const drag = useRef<Drag | undefined>(undefined);

  const show = (now: Drag, next: Window) => {
    now.moved = true;
    if (sameWindow(next, now.last)) return;
    now.last = next;
    change(next, 'drag');
  };

  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const now = (drag.current ??= {
        startWindow: window,
        pointers: new Map(),
        pinch: undefined,
        moved: false,
        last: window,
      });
      now.pointers.set(event.pointerId, { startX: event.clientX, x: event.clientX });
      const held = [...now.pointers.values()].map((each) => each.x);
      const [a, b] = held;
      if (a !== undefined && b !== undefined)
        now.pinch = {
          distance: Math.max(10, Math.abs(a - b)),
          middle: (a + b) / 2,
          window: toFractional(now.last),
        };
    },
    onPointerMove: (event: PointerEvent) => {
      const now = drag.current;
      const pointer = now?.pointers.get(event.pointerId);
      if (!now || !pointer) return;
      pointer.x = event.clientX;
      const [a, b] = [...now.pointers.values()].map((each) => each.x);
      if (now.pinch && a !== undefined && b !== undefined) {
        const left = event.currentTarget.getBoundingClientRect().left + plotX;
        const share = (now.pinch.middle - left) / plotWidth;
        const factor = Math.max(10, Math.abs(a - b)) / now.pinch.distance;
        show(now, toDays(zoomed(now.pinch.window, factor, share, bounds)));
        return;
      }
      const movedPx = event.clientX - pointer.startX;
      if (now.pinch || (!now.moved && Math.abs(movedPx) < slackPx)) return;
      const days = now.startWindow.to - now.startWindow.from + 1;
      const shift = -Math.round((movedPx / plotWidth) * days);
      show(now, within({ from: now.startWindow.from + shift, to: now.startWindow.to + shift }, bounds));
    },
    onPointerUp: (event: PointerEvent) => finish(event, true),
    onPointerCancel: (event: PointerEvent) => finish(event, false),
  };

  function finish(event: PointerEvent, up: boolean) {
    const now = drag.current;
    if (!now?.pointers.delete(event.pointerId) || now.pointers.size > 0) return;
    drag.current = undefined;
    if (now.moved) change(now.last, 'push');
    else if (up && !now.pinch) clicked(event);
  }
}
