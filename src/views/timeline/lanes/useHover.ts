import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';
import type { LaneLayout, PlacedMark } from './layout';
import { pickBar, pickMark } from './pick';
import type { Pointed } from './Tooltip';

export type HoverOptions = {
  readonly layout: LaneLayout;
  /** Offset to add to the layout's y for the element, in px. */
  readonly top: number;
  readonly hover: (id: string | undefined) => void;
  /** Called when another glyph or count bar is under the pointer, or none (undefined). */
  readonly point: (pointed: Pointed | undefined) => void;
};

/**
 * Hook that hovers the event under the pointer in all views, also when the lanes move under a resting pointer.
 * Returns pointer handlers and the hit test.
 */
export function useHover({ layout, top, hover, point }: HoverOptions) {
  const last = useRef<unknown>(undefined);
  /** Position at which the pointer rests, in px of the element; undefined while it is outside or dragging. */
  const resting = useRef<{ readonly x: number; readonly y: number; readonly element: Element } | undefined>(
    undefined,
  );

  const pointIn = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top - top };
  };
  const pick = (event: MouseEvent): PlacedMark | undefined => {
    const { x, y } = pointIn(event);
    return pickMark(layout, x, y);
  };
  const tell = (key: unknown, pointed: Pointed | undefined, cursor: string, element: Element) => {
    if (last.current === key) return;
    last.current = key;
    (element as HTMLElement).style.cursor = cursor;
    hover(pointed?.kind === 'mark' ? pointed.placed.mark.id : undefined);
    point(pointed);
  };
  const look = (x: number, y: number, element: Element) => {
    const placed = pickMark(layout, x, y);
    if (placed) return tell(placed, { kind: 'mark', placed }, 'pointer', element);
    const bar = pickBar(layout, x, y);
    if (bar) return tell(Object.values(bar).join(' '), { kind: 'bar', bar }, 'pointer', element);
    tell(undefined, undefined, '', element);
  };

  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(
    function lookAgain() {
      const at = resting.current;
      if (at) latest.current(at.x, at.y, at.element);
    },
    [layout],
  );

  return {
    pick,
    pointIn,
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      const element = event.currentTarget;
      if (event.buttons !== 0) {
        resting.current = undefined;
        return tell('dragging', undefined, 'grabbing', element);
      }
      const { x, y } = pointIn(event);
      resting.current = { x, y, element };
      look(x, y, element);
    },
    onPointerLeave: (event: PointerEvent) => {
      resting.current = undefined;
      tell(undefined, undefined, '', event.currentTarget);
    },
  };
}
