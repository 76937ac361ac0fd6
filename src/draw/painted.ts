/** Paints the content of a canvas on another context, in CSS px. */
export type Repaint = (context: CanvasRenderingContext2D) => void;

const repaints = new WeakMap<HTMLCanvasElement, Repaint>();

/** Registers how a canvas was painted, so that a vector picture can be made of it. */
export function rememberPainting(canvas: HTMLCanvasElement, repaint: Repaint): void {
  repaints.set(canvas, repaint);
}

export function repaintOf(canvas: HTMLCanvasElement): Repaint | undefined {
  return repaints.get(canvas);
}

const pathTexts = new WeakMap<Path2D, string>();

/** Creates a path that keeps its SVG text, which a browser's `Path2D` can't return. */
export function pathFrom(text: string): Path2D {
  const path = new Path2D(text);
  pathTexts.set(path, text);
  return path;
}

export function pathText(path: Path2D): string {
  return pathTexts.get(path) ?? '';
}
