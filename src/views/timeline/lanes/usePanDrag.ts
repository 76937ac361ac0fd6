import { useRef, type PointerEvent } from 'react';
import type { Window } from '../../../engine/questions';
import type { Entry } from '../../../state/motion/motion';
import { sameWindow, toDays, toFractional, within, zoomed, type FractionalWindow } from '../windows';

export type PanDragOptions = {
  readonly window: Window;
  readonly bounds: Window;
  /** Left edge of the lanes in the element, and their width, px. */
  readonly plotX: number;
  readonly plotWidth: number;
  readonly change: (window: Window, entry: Entry) => void;
  /** Called for a press without a move. */
  readonly clicked: (event: PointerEvent) => void;
};

type Drag = {
  readonly startWindow: Window;
  readonly pointers: Map<number, { startX: number; x: number }>;
  /** Where two fingers took hold: their distance and middle, in px. */
  pinch: { distance: number; middle: number; window: FractionalWindow } | undefined;
  moved: boolean;
  last: Window;
};

/** A press moves less than this before it is a drag, in px. */
const slackPx = 4;

/** Pans the lanes with one pointer, zooms them with two. */
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
