import { useRef, type PointerEvent } from 'react';
import { minutesPerDay, type Day, type Window } from '../../../engine/questions';
import type { PiecedAxis } from '../../../scale/piecedAxis';
import type { Entry } from '../../../state/motion/motion';
import { brushOf } from './overviewLayout';
import { within } from '../windows';

export type BrushPart = 'from' | 'to' | 'middle' | 'new';

type Drag = {
  readonly part: BrushPart;
  readonly startPx: number;
  readonly startWindow: Window;
  moved: boolean;
  last: Window;
};

export type BrushDragOptions = {
  readonly axis: PiecedAxis;
  readonly window: Window;
  readonly bounds: Window;
  readonly change: (window: Window, entry: Entry) => void;
  /** Called with the x in px of a press without a drag outside the brush. */
  readonly tapped: (px: number) => void;
};

/** Pointer distance in px above which a press becomes a drag. */
const slackPx = 3;

/**
 * Hook to drag the overview's brush, one of its ends, or a new one, filtering meanwhile. `begin(part)` returns
 * the pointerdown handler for a handle, or without a part for the overview's area.
 */
export function useBrushDrag(options: BrushDragOptions) {
  const drag = useRef<Drag | undefined>(undefined);
  const { axis, window, bounds, change, tapped } = options;

  const pxIn = (event: PointerEvent) => {
    const region = event.currentTarget.closest('.timeline');
    return event.clientX - (region?.getBoundingClientRect().left ?? 0);
  };
  const dayAt = (px: number): Day => Math.floor(axis.minute(px) / minutesPerDay);
  /** Returns the day that begins at the midnight nearest to a position in px. */
  const edgeAt = (px: number): Day => Math.round(axis.minute(px) / minutesPerDay);
  const clamp = (day: Day) => Math.max(bounds.from, Math.min(bounds.to, day));

  const windowAt = (px: number, { part, startPx, startWindow }: Drag): Window => {
    if (part === 'from') return { from: Math.min(clamp(edgeAt(px)), startWindow.to), to: startWindow.to };
    if (part === 'to')
      return { from: startWindow.from, to: Math.max(clamp(edgeAt(px) - 1), startWindow.from) };
    if (part === 'new') {
      const ends = [clamp(dayAt(startPx)), clamp(dayAt(px))] as const;
      return { from: Math.min(...ends), to: Math.max(...ends) };
    }
    const from = edgeAt(brushOf(axis, startWindow).x0 + px - startPx);
    return within({ from, to: from + startWindow.to - startWindow.from }, bounds);
  };

  return {
    begin: (part: BrushPart | undefined) => (event: PointerEvent) => {
      if (event.button !== 0 || !event.isPrimary) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      const px = pxIn(event);
      const { x0, x1 } = brushOf(axis, window);
      const pressed = part ?? (px >= x0 && px <= x1 ? 'middle' : 'new');
      drag.current = { part: pressed, startPx: px, startWindow: window, moved: false, last: window };
    },
    move: (event: PointerEvent) => {
      const now = drag.current;
      if (!now) return;
      const px = pxIn(event);
      if (!now.moved && Math.abs(px - now.startPx) < slackPx) return;
      now.moved = true;
      const next = windowAt(px, now);
      if (next.from === now.last.from && next.to === now.last.to) return;
      now.last = next;
      change(next, 'drag');
    },
    end: (event: PointerEvent) => {
      const now = drag.current;
      drag.current = undefined;
      if (!now) return;
      if (now.moved) change(now.last, 'push');
      else if (now.part === 'new' && event.type === 'pointerup') tapped(now.startPx);
    },
  };
}
