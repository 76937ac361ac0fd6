import { useEffect, type RefObject } from 'react';

/**
 * Hook that sets `--drawn-width` and `--drawn-height` to a view's width and height before printing, so that
 * style sheets can scale the canvases to the paper. `inside`: an element of the document or shadow root with
 * the views.
 */
export function useFitPaper(inside: RefObject<Element | null>): void {
  useEffect(
    function tellWidths() {
      const tell = () => {
        const root = inside.current?.getRootNode();
        if (!(root instanceof Document || root instanceof ShadowRoot)) return;
        for (const view of root.querySelectorAll<HTMLElement>('.map, .claims, .timeline')) {
          view.style.setProperty('--drawn-width', `${view.clientWidth}px`);
          view.style.setProperty('--drawn-height', `${view.clientHeight}px`);
        }
      };
      window.addEventListener('beforeprint', tell);
      return () => window.removeEventListener('beforeprint', tell);
    },
    [inside],
  );
}
