import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { rememberPainting } from './painted';

export type Painter = (context: CanvasRenderingContext2D, canvas: HTMLCanvasElement) => void;

/**
 * Hook that paints a canvas at most once per frame, at the screen's resolution. `paint` draws on a cleared
 * canvas in CSS px; a new `paint` function repaints.
 */
export function useCanvas(
  widthPx: number,
  heightPx: number,
  paint: Painter,
): { ref: RefObject<HTMLCanvasElement | null>; repaint: () => void } {
  const ref = useRef<HTMLCanvasElement>(null);
  const frame = useRef(0);
  const latest = useRef({ widthPx, heightPx, paint });

  const repaint = useCallback(() => {
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      if (ref.current) paintCanvas(ref.current, latest.current);
    });
  }, []);

  useEffect(
    function paintWhenChanged() {
      latest.current = { widthPx, heightPx, paint };
      repaint();
    },
    [widthPx, heightPx, paint, repaint],
  );

  useEffect(
    function followScreenResolution() {
      let query: MediaQueryList | undefined;
      const watch = () => {
        query?.removeEventListener('change', watch);
        query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
        query.addEventListener('change', watch);
        repaint();
      };
      watch();
      return () => {
        query?.removeEventListener('change', watch);
        cancelAnimationFrame(frame.current);
        frame.current = 0;
      };
    },
    [repaint],
  );

  return { ref, repaint };
}

function paintCanvas(
  canvas: HTMLCanvasElement,
  { widthPx, heightPx, paint }: { widthPx: number; heightPx: number; paint: Painter },
): void {
  const ratio = devicePixelRatio;
  const width = Math.round(widthPx * ratio);
  const height = Math.round(heightPx * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  // An element without layout has no pixels; it is painted once it has a width and height.
  if (!(width > 0 && height > 0)) return;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  rememberPainting(canvas, (other) => paint(other, canvas));
  paint(context, canvas);
}
