import { useEffect, useState, type RefObject } from 'react';
import type { Box } from '../../draw/box';

const none: readonly Box[] = [];

/**
 * Returns the boxes of the cards over the map (elements with `data-card`), in px of its container, measured
 * again when they change.
 */
export function useObstacles(frame: RefObject<HTMLElement | null>): readonly Box[] {
  const [boxes, setBoxes] = useState(none);
  useEffect(
    function measureCards() {
      const element = frame.current;
      if (!element) return undefined;
      const measure = () => {
        const next = boxesIn(element);
        setBoxes((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
      };
      const sizes = new ResizeObserver(measure);
      const watch = () => {
        sizes.disconnect();
        sizes.observe(element);
        for (const card of element.querySelectorAll('[data-card]')) sizes.observe(card);
      };
      const cards = new MutationObserver(watch);
      cards.observe(element, { childList: true, subtree: true });
      watch();
      return () => {
        sizes.disconnect();
        cards.disconnect();
      };
    },
    [frame],
  );
  return boxes;
}

function boxesIn(frame: HTMLElement): Box[] {
  const { left, top } = frame.getBoundingClientRect();
  // What a reader has opened lies over the rings for a while; they don't jump aside for it.
  return [...frame.querySelectorAll('[data-card]')]
    .filter((card) => card.closest('[data-open="true"]') === null)
    .map((card) => card.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({
      x: Math.round(x - left),
      y: Math.round(y - top),
      width: Math.round(width),
      height: Math.round(height),
    }));
}
