import type { LeafletMap } from '../leaflet';
import { useEffect } from 'react';

export const keyboardDefaults = {
  /** Pan of an arrow key in px; three times as far with Shift. */
  panPx: 80,
  zoomStep: 0.5,
};

const arrows: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Adds keyboard control and ARIA attributes to the map's container, as one tab stop: arrows pan, plus and minus
 * zoom.
 */
export function useKeyboard(map: LeafletMap, name: string, description: string, animate: boolean): void {
  useEffect(
    function nameMap() {
      const container = map.getContainer();
      container.tabIndex = 0;
      container.setAttribute('role', 'application');
      container.setAttribute('aria-label', name);
      container.setAttribute('aria-description', description);
    },
    [map, name, description],
  );
  useEffect(
    function listenToKeys() {
      const container = map.getContainer();
      const { panPx, zoomStep } = keyboardDefaults;
      const press = (event: KeyboardEvent) => {
        if (event.target !== container || event.altKey || event.ctrlKey || event.metaKey) return;
        const arrow = arrows[event.key];
        const step = panPx * (event.shiftKey ? 3 : 1);
        if (arrow) map.panBy([arrow[0] * step, arrow[1] * step], { animate });
        else if (event.key === '+' || event.key === '=') map.setZoom(map.getZoom() + zoomStep, { animate });
        else if (event.key === '-' || event.key === '_') map.setZoom(map.getZoom() - zoomStep, { animate });
        else return;
        event.preventDefault();
      };
      container.addEventListener('keydown', press);
      return () => container.removeEventListener('keydown', press);
    },
    [map, animate],
  );
}

let stillness: MediaQueryList | undefined;

/** Returns whether the reader's system asks for reduced motion. */
export function prefersReducedMotion(): boolean {
  return (stillness ??= window.matchMedia('(prefers-reduced-motion: reduce)')).matches;
}
