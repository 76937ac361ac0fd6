import { useLayoutEffect, type RefObject } from 'react';

/** Height of two rows of the key, px. */
const twoRowsPx = 64;

/**
 * Sets `data-fit` on an element to the first of some levels at which its content fits its width and two rows; the
 * style sheet hides more at each level. Measured, since widths vary by font and language.
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

/** Whether items or groups of them came or went; a card that comes over the key changes nothing of its room. */
function isOfItems({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof HTMLElement && node.matches('li, .key-group'),
  );
}
