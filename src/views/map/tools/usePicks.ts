import { useEffect, useRef } from 'react';
import type { LngLat } from '../../../model/geo/geodesic';
import type { LeafletMap } from '../leaflet';

export const pickDefaults = {
  /** Pointer distance in px above which a press is a drag, not a click. */
  slackPx: 5,
};

export type Picking = {
  readonly pick: (point: LngLat) => void;
  /** Removes the last picked point. Default: Backspace does nothing. */
  readonly undo?: () => void;
};

/**
 * Reports points picked on the map: by a click, or with Enter the map's centre while it has the focus.
 * Backspace undoes the last. Meanwhile clicks have no other effect on the map.
 */
export function usePicks(map: LeafletMap, picking: Picking): void {
  const latest = useRef(picking);
  useEffect(() => {
    latest.current = picking;
  });
  useEffect(
    function listenToPicks() {
      const container = map.getContainer();
      let pressed = { x: 0, y: 0 };
      const press = ({ clientX, clientY }: PointerEvent) => {
        pressed = { x: clientX, y: clientY };
      };
      const click = (event: MouseEvent) => {
        event.stopImmediatePropagation();
        event.preventDefault();
        const { clientX, clientY, detail } = event;
        const moved = Math.hypot(clientX - pressed.x, clientY - pressed.y) > pickDefaults.slackPx;
        if (moved || detail > 1) return;
        const { left, top } = container.getBoundingClientRect();
        latest.current.pick(pointAt(map, clientX - left, clientY - top));
      };
      const stop = (event: Event) => event.stopImmediatePropagation();
      const key = (event: KeyboardEvent) => {
        if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter') latest.current.pick(map.getCenter());
        else if (event.key === 'Backspace') latest.current.undo?.();
        else return;
        event.preventDefault();
      };
      container.addEventListener('pointerdown', press, true);
      container.addEventListener('click', click, true);
      container.addEventListener('dblclick', stop, true);
      container.addEventListener('keydown', key, true);
      container.classList.add('map-picking');
      return () => {
        container.removeEventListener('pointerdown', press, true);
        container.removeEventListener('click', click, true);
        container.removeEventListener('dblclick', stop, true);
        container.removeEventListener('keydown', key, true);
        container.classList.remove('map-picking');
      };
    },
    [map],
  );
}

/** Converts a position in px of the map's container to degrees. */
function pointAt(map: LeafletMap, x: number, y: number): LngLat {
  const { min } = map.getPixelBounds();
  return map.unproject([x + (min?.x ?? 0), y + (min?.y ?? 0)]);
}
