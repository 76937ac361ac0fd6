import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';
import type { LaneLayout, PlacedMark } from './layout';
import { pickBar, pickMark } from './pick';
import type { Pointed } from './Tooltip';

export type HoverOptions = {
  readonly layout: LaneLayout;
  /** Offset from the layout's y to the element's, px. */
  readonly top: number;
  readonly hover: (id: string | undefined) => void;
  /** Called when another mark or bar, or none, is under the pointer. */
  readonly point: (pointed: Pointed | undefined) => void;
};

/** Hovers the event under the pointer in all views; also when the lanes move under a resting pointer. */
export function useHover({ layout, top, hover, point }: HoverOptions) {
  const last = useRef<unknown>(undefined);
  /** Where the pointer rests, in px of the element; undefined where it isn't, or drags. */
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
