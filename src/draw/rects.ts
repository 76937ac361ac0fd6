/** Drawing target for filled rectangles: a canvas context, or a buffer of pixels. */
export type RectPen = Pick<CanvasRenderingContext2D, 'fillStyle' | 'globalAlpha' | 'fillRect'>;

/**
 * Pen for filling many rectangles; `show` puts them on the canvas, and is to be called before anything else is
 * drawn.
 */
export type Rects = { readonly pen: RectPen; readonly show: () => void };

/** Creates the pen for filling rectangles on a cleared canvas context. */
export type RectsOn = (context: CanvasRenderingContext2D) => Rects;

/** Largest canvas, as width × height in pixels, whose rectangles are written pixel by pixel. */
const mostPixels = 800_000;

/**
 * Creates a function that returns a pen for filling rectangles on a canvas. Small canvases are written pixel by
 * pixel in a buffer that is reused, which is faster without a graphics card; large ones, and contexts without pixel
 * access, get `fillRect`.
 */
export function createRects(): RectsOn {
  let kept: PixelPen | undefined;
  return (context) => {
    const { width, height } = context.canvas;
    const pixels = width * height;
    // An empty canvas has no image data.
    if (!('putImageData' in context) || pixels === 0 || pixels > mostPixels)
      return { pen: context, show: () => {} };
    if (kept?.image.width !== width || kept.image.height !== height)
      kept = new PixelPen(context.createImageData(width, height));
    const pen = kept;
    const { a, e, f } = context.getTransform();
    pen.begin(a, e, f);
    return { pen, show: () => context.putImageData(pen.image, 0, 0) };
  };
}

/** Draws antialiased rectangles of plain colours, `#rrggbb`, into image data. */
export class PixelPen implements RectPen {
  readonly image: ImageData;
  globalAlpha = 1;
  readonly #pixels: Uint32Array;
  #color = 0;
  #scale = 1;
  #dx = 0;
  #dy = 0;

  constructor(image: ImageData) {
    this.image = image;
    this.#pixels = new Uint32Array(image.data.buffer);
  }

  /** Clears the image; `scale`, `dx` and `dy` convert drawing units to pixels. */
  begin(scale: number, dx: number, dy: number): void {
    this.#pixels.fill(0);
    this.#scale = scale;
    this.#dx = dx;
    this.#dy = dy;
    this.globalAlpha = 1;
  }

  set fillStyle(style: string) {
    const rgb = parseInt(style.slice(1), 16);
    this.#color = ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const pixels = this.#pixels;
    const color = this.#color;
    const across = this.image.width;
    const x0 = Math.max(0, x * this.#scale + this.#dx);
    const y0 = Math.max(0, y * this.#scale + this.#dy);
    const x1 = Math.min(across, (x + width) * this.#scale + this.#dx);
    const y1 = Math.min(this.image.height, (y + height) * this.#scale + this.#dy);
    if (x1 <= x0 || y1 <= y0) return;
    const top = Math.ceil(y0);
    const bottom = Math.floor(y1);
    // Column by column: a bar is higher than wide, and each pixel is covered by a part of both.
    for (let column = Math.floor(x0); column < x1; column += 1) {
      const alpha = this.globalAlpha * (Math.min(x1, column + 1) - Math.max(x0, column));
      const foot = bottom * across + column;
      if (top > bottom) {
        blend(pixels, foot, color, alpha * (y1 - y0));
        continue;
      }
      if (top > y0) blend(pixels, (top - 1) * across + column, color, alpha * (top - y0));
      const alone = color | (((alpha * 255 + 0.5) | 0) << 24);
      for (let at = top * across + column; at < foot; at += across) {
        if (alpha === 1 || pixels[at] === 0) pixels[at] = alone;
        else blend(pixels, at, color, alpha);
      }
      if (y1 > bottom) blend(pixels, foot, color, alpha * (y1 - bottom));
    }
  }
}

/** Blends a colour (pixel bits without alpha) over the pixel at an index; `alpha` from 0 to 1. */
function blend(pixels: Uint32Array, at: number, color: number, alpha: number): void {
  const under = pixels[at] ?? 0;
  if (alpha === 1 || under === 0) {
    pixels[at] = color | (((alpha * 255 + 0.5) | 0) << 24);
    return;
  }
  const below = ((under >>> 24) / 255) * (1 - alpha);
  const sum = alpha + below;
  const upper = alpha / sum;
  const lower = below / sum;
  const red = ((color & 255) * upper + (under & 255) * lower + 0.5) | 0;
  const green = (((color >> 8) & 255) * upper + ((under >> 8) & 255) * lower + 0.5) | 0;
  const blue = (((color >> 16) & 255) * upper + ((under >> 16) & 255) * lower + 0.5) | 0;
  pixels[at] = red | (green << 8) | (blue << 16) | (((sum * 255 + 0.5) | 0) << 24);
}
