import { useLayoutEffect, useRef } from 'react';
import { useAppStore } from '../../state/useApp';

/** Sample text with a usual share of blanks, since CSS sets letter and word spacing apart. */
const sample = 'Events of the day and night, in all of these places';

/**
 * Component that measures how much wider a reader's own style sheet (letter and word spacing) makes text: the
 * width of a sample on the page relative to the same text on a canvas.
 */
export default function TextProbe() {
  const store = useAppStore();
  const probe = useRef<HTMLSpanElement>(null);
  useLayoutEffect(
    function measureText() {
      const element = probe.current;
      if (!element) return undefined;
      const measure = () => {
        const style = getComputedStyle(element);
        const context = document.createElement('canvas').getContext('2d');
        if (!context) return;
        context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const usualPx = context.measureText(sample).width;
        const scale = usualPx > 0 ? element.getBoundingClientRect().width / usualPx : 1;
        // Rounded, so that a fraction of a pixel lays out nothing anew.
        const textScale = Math.max(1, Math.round(scale * 20) / 20);
        if (store.getState().stage.textScale !== textScale) store.getState().arrange({ textScale });
      };
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [store],
  );
  return (
    <span ref={probe} className="text-probe" aria-hidden="true">
      {sample}
    </span>
  );
}
