/** Draws in CSS px what a canvas shows, on any context that takes the same calls. */
export type Repaint = (context: CanvasRenderingContext2D) => void;

// Whoever makes a picture of the page finds its canvases in the document, and knows nothing of their makers: so the
// canvas itself carries how it was drawn.
const repaintKey = Symbol('repaint');
type PaintedCanvas = HTMLCanvasElement & { [repaintKey]?: Repaint };

/** Remembers how a canvas was drawn, so that it can be drawn once more as a vector picture. */
export function rememberPainting(canvas: PaintedCanvas, repaint: Repaint): void {
  canvas[repaintKey] = repaint;
}

export function repaintOf(canvas: PaintedCanvas): Repaint | undefined {
  return canvas[repaintKey];
}

type TextPath = Path2D & { readonly text?: string };

/** A path that can tell its own text, as a `Path2D` of the browser's can't. */
export function pathFrom(text: string): Path2D {
  return Object.assign(new Path2D(text), { text });
}

export function pathText(path: TextPath): string {
  return path.text ?? '';
}
