import { useLayoutEffect, type RefObject } from 'react';

/** Maximum height of the legend in px: two rows. */
const twoRowsPx = 64;

/**
 * Hook that sets `data-fit` on an element to the lowest level, from 0 to `levels` − 1, at which its content
 * fits its width and two rows; the style sheet hides more at each level. Measured again when the size, the
 * items or `content` change.
 */
export function useFit(ref: RefObject<HTMLElement | null>, levels: number, content: string): void {
  useLayoutEffect(
    function fitContent() {
      const element = ref.current;
      if (!element) return undefined;
      let last = -1;
      const fit = () => {
        const width = element.clientWidth;
        if (width === last) return;
        last = width;
        if (width === 0) {
          delete element.dataset['fit'];
          return;
        }
        for (let level = 0; level < levels; level += 1) {
          element.dataset['fit'] = String(level);
          if (element.scrollWidth <= width && element.clientHeight <= twoRowsPx) break;
        }
      };
      fit();
      const sizes = new ResizeObserver(fit);
      sizes.observe(element);
      // Items come with the days in view, and with the part that holds them.
      const items = new MutationObserver((changes) => {
        if (!changes.some(isOfItems)) return;
        last = -1;
        fit();
      });
      items.observe(element, { childList: true, subtree: true });
      return () => {
        sizes.disconnect();
        items.disconnect();
      };
    },
    [ref, levels, content],
  );
}

/** Tests whether legend items or groups were added or removed; an opened card doesn't count. */
function isOfItems({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof HTMLElement && node.matches('li, .key-group'),
  );
}
