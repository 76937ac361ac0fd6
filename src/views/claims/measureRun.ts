import { fontOf } from './paint';
import type { Measure } from './scene';

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a run in px, as the chart's canvas draws it. */
export const measureRun: Measure = (run) => {
  const font = fontOf(run);
  const key = `${font}|${run.text}`;
  const kept = widths.get(key);
  if (kept !== undefined) return kept;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return run.text.length * run.sizePx * 0.56;
  pen.font = font;
  const { width } = pen.measureText(run.text);
  // Texts change with language and data: what is kept must not grow without end.
  if (widths.size > 4000) widths.clear();
  widths.set(key, width);
  return width;
};
