import { useEffect, useRef } from 'react';
import { dark, light, type Palette } from '../../scale/palette';
import { themeOf } from '../../state/session/environment';
import { useApp } from '../../state/useApp';
import { rememberPainting } from '../../draw/painted';

/**
 * Function that paints a sample mark in CSS px from the upper left corner, with the drawing code of the map or
 * charts.
 */
export type PaintOf = (context: CanvasRenderingContext2D, palette: Palette) => void;

export type PaintedMarkProps = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Function that paints the mark; must be stable between renders. */
  readonly paint: PaintOf;
};

/**
 * Canvas with a sample mark of the map or charts; hidden from screen readers, as a text beside it explains it.
 */
export function PaintedMark({ widthPx, heightPx, paint }: PaintedMarkProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useApp(themeOf);
  useEffect(
    function draw() {
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (!element || !context) return;
      const palette = theme === 'dark' ? dark : light;
      const ratio = window.devicePixelRatio || 1;
      element.width = Math.round(widthPx * ratio);
      element.height = Math.round(heightPx * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paint(context, palette);
      rememberPainting(element, (other) => paint(other, palette));
    },
    [theme, widthPx, heightPx, paint],
  );
  return (
    <canvas
      ref={canvas}
      className="key-mark"
      style={{ width: widthPx, height: heightPx }}
      aria-hidden="true"
    />
  );
}
