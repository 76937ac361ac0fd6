/** Draws in CSS px what a canvas shows, on any context that takes the same calls. */
export type Repaint = (context: CanvasRenderingContext2D) => void;

const repaints = new WeakMap<HTMLCanvasElement, Repaint>();

/** Remembers how a canvas was drawn, so that it can be drawn once more as a vector picture. */
export function rememberPainting(canvas: HTMLCanvasElement, repaint: Repaint): void {
  repaints.set(canvas, repaint);
}

export function repaintOf(canvas: HTMLCanvasElement): Repaint | undefined {
  return repaints.get(canvas);
}

const pathTexts = new WeakMap<Path2D, string>();

/** A path that can tell its own text, as a `Path2D` of the browser's can't. */
export function pathFrom(text: string): Path2D {
  const path = new Path2D(text);
  pathTexts.set(path, text);
  return path;
}

export function pathText(path: Path2D): string {
  return pathTexts.get(path) ?? '';
}
