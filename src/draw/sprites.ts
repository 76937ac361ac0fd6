/** Drawing of a sprite around its origin, with its extent to either side, and up and down, in px. */
export type SpritePaint = readonly [
  halfWidth: number,
  halfHeight: number,
  paint: (context: CanvasRenderingContext2D) => void,
];

/** Sprite cache: pictures that are drawn once on a small canvas of their own, and then copied. */
export type Sprites = {
  /** Whether the cache has a picture; always true where the context takes no pictures. */
  readonly has: (key: string) => boolean;
  /**
   * Draws a sprite with its origin at a point, in px. `make` is called where the cache has no picture of that key:
   * the key must hold everything that the picture depends on.
   */
  readonly draw: (key: string, x: number, y: number, make: () => SpritePaint) => void;
};

/** A sprite's picture, and the distance of its origin from its upper left corner, in pixels of the screen. */
type Picture = { readonly canvas: HTMLCanvasElement; readonly left: number; readonly top: number };

/** Pictures by device pixel ratio and key. */
const pictures = new Map<number, Map<string, Picture>>();
const mostPictures = 1500;

/** Returns the sprites of a context for one drawing. A context that takes no pictures gets the drawing itself. */
export function spritesOn(context: CanvasRenderingContext2D): Sprites {
  if (!('drawImage' in context))
    return { has: () => true, draw: (_, x, y, make) => drawAt(context, x, y, make()[2]) };
  const { a: scale, e, f } = context.getTransform();
  const ratio = window.devicePixelRatio || 1;
  // While a map is pinched its drawing is scaled; the pictures are, too, and nothing is drawn anew.
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
      // Copied pixel by pixel: beside the grid of the screen a picture would be blurred.
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
