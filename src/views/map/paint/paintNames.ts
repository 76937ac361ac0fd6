import { fontFamily } from '../../../draw/fontFamily';
import type { Palette } from '../../../scale/palette';
import type { CaptionKind, MapCaption } from '../layout/names/captions';
import { captionLinePx } from '../layout/names/groundSpots';
import type { Ring } from '../layout/rings/ring';
import { labelDefaults } from '../layout/names/placeLabels';
import type { Scene } from './scene';
import { spritesOn } from '../../../draw/sprites';

/** CSS fonts of the map's names. */
export const fonts = {
  ring: `600 12px ${fontFamily}`,
  town: `400 11px ${fontFamily}`,
  country: `600 11px ${fontFamily}`,
  water: `italic 400 11px ${fontFamily}`,
  ground: `italic 400 11px ${fontFamily}`,
  count: `600 11px ${fontFamily}`,
} as const satisfies { readonly [kind in CaptionKind | 'ring' | 'count']: string };

/** Letter spacing of country names on the map, as CSS. */
export const countrySpacing = '0.16em';

const haloPx = 3.2;

/**
 * Draws the names beside rings and statement-count buttons, except where the ring or button itself isn't drawn.
 */
export function paintLabels(context: CanvasRenderingContext2D, scene: Scene, shown: readonly Ring[]): void {
  const { layout, palette, passing } = scene;
  context.save();
  context.font = fonts.ring;
  context.textBaseline = 'middle';
  context.fillStyle = palette.ink;
  context.strokeStyle = palette.land;
  for (const { of, lines, box, align } of layout.labels) {
    const ring = layout.rings[of];
    const seat = layout.seats[of - layout.rings.length];
    if (ring ? !shown.includes(ring) : !seat?.group.marks.some((mark) => passing.has(mark.key))) continue;
    context.textAlign = align;
    const x = align === 'left' ? box.x : align === 'right' ? box.x + box.width : box.x + box.width / 2;
    lines.forEach((line, i) => {
      const y = box.y + labelDefaults.lineHeightPx * (i + 0.5);
      paintHaloed(context, line, x, y);
    });
  }
  context.restore();
}

/** Maximum time per frame for drawing captions for the first time, ms; the others follow in the next frame. */
const newTextsMs = 8;

/** Draws captions of the base map. Returns false if some are left for the next frame. */
export function paintCaptions(
  context: CanvasRenderingContext2D,
  captions: readonly MapCaption[],
  palette: Palette,
): boolean {
  const colors: { readonly [kind in CaptionKind]: string } = {
    town: palette.ink2,
    country: palette.ink3,
    ground: palette.ink2,
    water: palette.family.talks,
  };
  const { draw, has } = spritesOn(context);
  const began = performance.now();
  let all = true;
  for (const caption of captions) {
    const { kind, text, box, dot, capital } = caption;
    const color = colors[kind];
    const halo = kind === 'water' ? palette.water : palette.land;
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const side = !dot ? 0 : x > dot.x ? 1 : -1;
    // Texts are what costs most of a map that is drawn anew; each is drawn once.
    const key = `caption ${kind} ${color} ${halo} ${text} ${side} ${capital}`;
    if (!has(key) && performance.now() - began > newTextsMs) {
      all = false;
      continue;
    }
    if (dot) {
      draw(key, dot.x, dot.y, () => [
        box.width + 12,
        box.height / 2 + 4,
        (pen) => {
          pen.beginPath();
          if (capital) pen.rect(-2.5, -2.5, 5, 5);
          else pen.arc(0, 0, 1.7, 0, 2 * Math.PI);
          pen.fillStyle = capital ? halo : palette.ink2;
          pen.fill();
          pen.strokeStyle = palette.ink2;
          if (capital) pen.stroke();
          writeCaption(pen, caption, 6 * side, color, halo);
        },
      ]);
    } else {
      draw(key, x, y, () => [
        box.width / 2 + 6,
        box.height / 2 + 4,
        (pen) => writeCaption(pen, caption, -box.width / 2, color, halo),
      ]);
    }
  }
  return all;
}

function writeCaption(
  context: CanvasRenderingContext2D,
  { kind, text, dot }: MapCaption,
  x: number,
  color: string,
  halo: string,
): void {
  context.fillStyle = color;
  context.strokeStyle = halo;
  context.font = fonts[kind];
  context.letterSpacing = kind === 'country' ? countrySpacing : '0px';
  context.textBaseline = 'middle';
  context.textAlign = dot && x < 0 ? 'right' : 'left';
  const lines = text.split('\n');
  if (lines.length > 1) context.textAlign = 'center';
  lines.forEach((line, i) => {
    const y = captionLinePx * (i - (lines.length - 1) / 2);
    paintHaloed(context, line, lines.length > 1 ? 0 : x, y);
  });
}

/**
 * Draws text in the context's fill colour with a halo in its stroke colour, for contrast on lines and shading.
 */
export function paintHaloed(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  context.lineJoin = 'round';
  context.lineWidth = haloPx;
  context.globalAlpha = 0.82;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillText(text, x, y);
}
