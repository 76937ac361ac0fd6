import { useEffect, useRef, useState } from 'react';
import type { Point } from '../../../draw/box';
import type { LeafletMap } from '../leaflet';
import { rectangle } from './inPolygon';

export type Shape = 'free' | 'rectangle';

/** Minimum pointer distance between two corners of a freehand lasso, px. */
const stepPx = 3;
/** Minimum width and height of a lasso in px; a smaller one counts as a click. */
const leastPx = 6;

/**
 * Lets the pointer draw a lasso on the map, which doesn't pan meanwhile; the wheel still zooms. Returns the
 * corners while they are drawn, in px of the container. `done` gets the finished corners, and whether Shift was
 * held.
 */
export function useLasso(
  map: LeafletMap,
  shape: Shape,
  done: (corners: readonly Point[], add: boolean) => void,
): readonly Point[] {
  const [corners, setCorners] = useState<readonly Point[]>([]);
  const latest = useRef(done);
  useEffect(() => {
    latest.current = done;
  });
  useEffect(
    function listenToLasso() {
      const container = map.getContainer();
      let drawn: Point[] | undefined;
      let finger = -1;
      const at = ({ clientX, clientY }: PointerEvent): Point => {
        const { left, top } = container.getBoundingClientRect();
        return { x: clientX - left, y: clientY - top };
      };
      const outline = (points: readonly Point[]) =>
        shape === 'free' ? points : rectangle(points[0] as Point, points.at(-1) as Point);
      const stop = (event: Event) => event.stopImmediatePropagation();
      const begin = (event: PointerEvent) => {
        stop(event);
        // A second finger zooms nothing here; it must not go on with the first one's line.
        if (event.button !== 0 || drawn) return;
        event.preventDefault();
        container.focus({ preventScroll: true });
        container.setPointerCapture(event.pointerId);
        finger = event.pointerId;
        drawn = [at(event)];
      };
      const move = (event: PointerEvent) => {
        if (!drawn || event.pointerId !== finger) return;
        stop(event);
        const point = at(event);
        const last = drawn.at(-1) as Point; // it begins with one
        if (Math.hypot(point.x - last.x, point.y - last.y) < stepPx) return;
        drawn.push(point);
        setCorners(outline([...drawn]));
      };
      const end = (event: PointerEvent) => {
        if (!drawn || event.pointerId !== finger) return;
        stop(event);
        const points = outline(drawn);
        drawn = undefined;
        setCorners([]);
        if (event.type === 'pointerup' && isLarge(points)) latest.current(points, event.shiftKey);
      };
      const heard = {
        pointerdown: begin,
        pointermove: move,
        pointerup: end,
        pointercancel: end,
      };
      const silent = ['mousedown', 'touchstart', 'click', 'dblclick'];
      const capture = { capture: true, passive: false };
      for (const [name, listener] of Object.entries(heard))
        container.addEventListener(name, listener as EventListener, capture);
      for (const name of silent) container.addEventListener(name, stop, capture);
      container.classList.add('map-lassoing');
      return () => {
        for (const [name, listener] of Object.entries(heard))
          container.removeEventListener(name, listener as EventListener, capture);
        for (const name of silent) container.removeEventListener(name, stop, capture);
        container.classList.remove('map-lassoing');
        setCorners([]);
      };
    },
    [map, shape],
  );
  return corners;
}

function isLarge(points: readonly Point[]): boolean {
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return extent(points.map(({ x }) => x)) >= leastPx && extent(points.map(({ y }) => y)) >= leastPx;
}
