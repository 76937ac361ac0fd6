/**
 * Drawing of a sprite: half its width and half its height in px, and the function that paints it around its
 * origin.
 */
export type SpritePaint = readonly [
  halfWidth: number,
  halfHeight: number,
  paint: (context: CanvasRenderingContext2D) => void,
];

/** Sprite cache: pictures that are drawn once on a small canvas each, and then copied. */
export type Sprites = {
  /**
   * Tests whether the cache has a picture for a key; always true for a context that can't copy pictures, such
   * as one for SVG.
   */
  readonly has: (key: string) => boolean;
  /**
   * Draws a sprite with its origin at a point, in px. `make` is called if the cache has no picture for the key,
   * which must therefore hold everything that the picture depends on.
   */
  readonly draw: (key: string, x: number, y: number, make: () => SpritePaint) => void;
};

/**
 * Picture of a sprite, and the distances of its origin from the picture's left and upper edge, in device
 * pixels.
 */
type Picture = { readonly canvas: HTMLCanvasElement; readonly left: number; readonly top: number };

/** Cached pictures of sprites, by device pixel ratio and key. */
const pictures = new Map<number, Map<string, Picture>>();
const mostPictures = 1500;

/**
 * Returns the sprites for one drawing on a context. A context without `drawImage` (for SVG) gets the drawing
 * calls instead.
 */
export function spritesOn(context: CanvasRenderingContext2D): Sprites {
  if (!('drawImage' in context))
    return { has: () => true, draw: (_, x, y, make) => drawAt(context, x, y, make()[2]) };
  const { a: scale, e, f } = context.getTransform();
  const ratio = window.devicePixelRatio || 1;
  // During a pinch the drawing is scaled, and the cached pictures with it, without redrawing.
  const still = Math.abs(scale - ratio) < 1e-6;
  let drawn = pictures.get(ratio);
  if (!drawn) pictures.set(ratio, (drawn = new Map<string, Picture>()));
  const known = drawn;
  return {
    has: (key) => known.has(key),
    draw(key, x, y, make) {
      let picture = known.get(key);
      if (!picture) {
        const [halfWidth, halfHeight, paint] = make();
        const left = Math.ceil(halfWidth * ratio);
        const top = Math.ceil(halfHeight * ratio);
        // An empty picture can't be copied.
        if (!(left > 0 && top > 0)) return;
        if (known.size >= mostPictures) known.clear();
        const canvas = document.createElement('canvas');
        canvas.width = 2 * left;
        canvas.height = 2 * top;
        const pen = canvas.getContext('2d');
        if (!pen) return drawAt(context, x, y, paint);
        pen.setTransform(ratio, 0, 0, ratio, left, top);
        paint(pen);
        known.set(key, (picture = { canvas, left, top }));
      }
      const { canvas, left, top } = picture;
      if (!still) {
        const [width, height] = [left / ratio, top / ratio];
        context.drawImage(canvas, x - width, y - height, 2 * width, 2 * height);
        return;
      }
      // Aligned to device pixels, since a picture at a fractional position would be blurred.
      const px = (Math.round(x * scale + e) - left - e) / scale;
      const py = (Math.round(y * scale + f) - top - f) / scale;
      context.drawImage(canvas, px, py, (2 * left) / scale, (2 * top) / scale);
    },
  };
}

function drawAt(context: CanvasRenderingContext2D, x: number, y: number, paint: SpritePaint[2]): void {
  context.save();
  context.translate(x, y);
  paint(context);
  context.restore();
}
