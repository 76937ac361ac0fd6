/** Pictures that are drawn once on a small canvas of their own, and then only copied. */
export type Sprites = {
  /** Whether a picture is there already. Where a context takes none, all are. */
  readonly has: (key: string) => boolean;
  /**
   * Draws what `paint` draws around its origin, within `halfWidth` and `halfHeight` px of it, with that origin at
   * a point. The same key is the same picture: everything that it depends on must be in it.
   */
  readonly draw: (
    key: string,
    x: number,
    y: number,
    halfWidth: number,
    halfHeight: number,
    paint: (context: CanvasRenderingContext2D) => void,
  ) => void;
};

/** By the pixels of the screen that are one of CSS, and by key. */
const pictures = new Map<number, Map<string, HTMLCanvasElement>>();
const mostPictures = 1500;

/** The sprites of a context for one drawing. Where a context takes no pictures, all is drawn as it is. */
export function spritesOn(context: CanvasRenderingContext2D): Sprites {
  if (!('drawImage' in context))
    return { has: () => true, draw: (_, x, y, __, ___, paint) => drawAt(context, x, y, paint) };
  const { a: scale, e, f } = context.getTransform();
  const ratio = window.devicePixelRatio || 1;
  // While a map is pinched its drawing is scaled; the pictures are, too, and nothing is drawn anew.
  const still = Math.abs(scale - ratio) < 1e-6;
  let drawn = pictures.get(ratio);
  if (!drawn) pictures.set(ratio, (drawn = new Map<string, HTMLCanvasElement>()));
  const known = drawn;
  return {
    has: (key) => known.has(key),
    draw(key, x, y, halfWidth, halfHeight, paint) {
      const left = Math.ceil(halfWidth * ratio);
      const top = Math.ceil(halfHeight * ratio);
      // An empty picture can't be copied.
      if (!(left > 0 && top > 0)) return;
      let picture = known.get(key);
      if (!picture) {
        if (known.size >= mostPictures) known.clear();
        picture = document.createElement('canvas');
        picture.width = 2 * left;
        picture.height = 2 * top;
        const pen = picture.getContext('2d');
        if (!pen) return drawAt(context, x, y, paint);
        pen.setTransform(ratio, 0, 0, ratio, left, top);
        paint(pen);
        known.set(key, picture);
      }
      if (!still) {
        const [width, height] = [left / ratio, top / ratio];
        context.drawImage(picture, x - width, y - height, 2 * width, 2 * height);
        return;
      }
      // Copied pixel by pixel: beside the grid of the screen a picture would be blurred.
      const px = (Math.round(x * scale + e) - left - e) / scale;
      const py = (Math.round(y * scale + f) - top - f) / scale;
      context.drawImage(picture, px, py, picture.width / scale, picture.height / scale);
    },
  };
}

function drawAt(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  paint: (context: CanvasRenderingContext2D) => void,
): void {
  context.save();
  context.translate(x, y);
  paint(context);
  context.restore();
}
