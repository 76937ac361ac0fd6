/** Function that repaints the content of a canvas on another context, in CSS px. */
export type Repaint = (context: CanvasRenderingContext2D) => void;

// Whoever makes a picture of the page finds its canvases in the document, and knows nothing of their makers: so the
// canvas itself carries how it was drawn.
const repaintKey = Symbol('repaint');
type PaintedCanvas = HTMLCanvasElement & { [repaintKey]?: Repaint };

/** Registers the function that painted a canvas, so that a vector picture can be made of it. */
export function rememberPainting(canvas: PaintedCanvas, repaint: Repaint): void {
  canvas[repaintKey] = repaint;
}

export function repaintOf(canvas: PaintedCanvas): Repaint | undefined {
  return canvas[repaintKey];
}

type TextPath = Path2D & { readonly text?: string };

/** Creates a `Path2D` that also keeps its SVG path text, which a browser's `Path2D` can't return. */
export function pathFrom(text: string): Path2D {
  return Object.assign(new Path2D(text), { text });
}

export function pathText(path: TextPath): string {
  return path.text ?? '';
}
