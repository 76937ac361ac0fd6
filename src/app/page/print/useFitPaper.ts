import { useEffect, type RefObject } from 'react';

/**
 * Before printing tells the style sheet how wide the views are drawn, `--drawn-width`: a canvas isn't drawn anew for
 * paper, so that it is made smaller as a whole where the sheet is narrower than the screen. `inside`: an element of
 * the document, or of the shadow root, whose views are meant.
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
