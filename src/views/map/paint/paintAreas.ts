import type { Bounds } from '../../../model/dataset';
import type { Palette } from '../../../scale/palette';
import { pathFrom } from '../../../draw/painted';
import { polygonsOf } from '../layers/basemap';
import type { Outline } from './outlines';
import { project } from '../layout/projection';

/** Hatches the districts of events, each once. */
export function paintOutlines(
  context: CanvasRenderingContext2D,
  outlines: readonly Outline[],
  zoom: number,
  palette: Palette,
): void {
  for (const outline of outlines) {
    const path = pathOf(outline, zoom);
    paintHatched(context, path, palette);
  }
}

/** Hatches a path and strokes it with a dashed line. */
export function paintHatched(context: CanvasRenderingContext2D, path: Path2D, palette: Palette): void {
  context.save();
  context.globalAlpha = 0.3;
  context.fillStyle = hatchOf(context, palette);
  context.fill(path);
  context.globalAlpha = 0.75;
  context.strokeStyle = palette.ink2;
  context.lineWidth = 1;
  context.setLineDash([4.4, 3]);
  context.stroke(path);
  context.restore();
}

/** Draws the filtered area as a frame, with a veil outside. */
export function paintArea(
  context: CanvasRenderingContext2D,
  [west, south, east, north]: Bounds,
  zoom: number,
  palette: Palette,
): void {
  const corner = project(west, north, zoom);
  const other = project(east, south, zoom);
  const width = other.x - corner.x;
  const height = other.y - corner.y;
  const farPx = 1e5;
  context.save();
  context.beginPath();
  context.rect(corner.x - farPx, corner.y - farPx, width + 2 * farPx, height + 2 * farPx);
  context.rect(corner.x, corner.y, width, height);
  context.globalAlpha = 0.45;
  context.fillStyle = palette.paper;
  context.fill('evenodd');
  context.globalAlpha = 1;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.2;
  context.setLineDash([6, 4]);
  context.strokeRect(corner.x, corner.y, width, height);
  context.restore();
}

const paths = new WeakMap<Outline['feature'], { readonly zoom: number; readonly path: Path2D }>();

function pathOf({ feature }: Outline, zoom: number): Path2D {
  const kept = paths.get(feature);
  if (kept?.zoom === zoom) return kept.path;
  let text = '';
  for (const rings of polygonsOf(feature)) {
    for (const ring of rings) {
      ring.forEach(([lng = 0, lat = 0], i) => {
        const { x, y } = project(lng, lat, zoom);
        text += `${i === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`;
      });
      text += 'Z';
    }
  }
  const path = pathFrom(text);
  paths.set(feature, { zoom, path });
  return path;
}

const hatches = new Map<string, CanvasPattern>();

/** Diagonal lines, some 6 px apart. */
function hatchOf(context: CanvasRenderingContext2D, palette: Palette): CanvasPattern | string {
  const kept = hatches.get(palette.hatch);
  if (kept) return kept;
  const sidePx = 8;
  const fine = 3;
  const tile = document.createElement('canvas');
  tile.width = tile.height = sidePx * fine;
  const pen = tile.getContext('2d');
  if (!pen) return palette.hatch;
  pen.scale(fine, fine);
  pen.strokeStyle = palette.hatch;
  pen.lineWidth = 1.3;
  pen.beginPath();
  for (const from of [-sidePx, 0, sidePx]) {
    pen.moveTo(from - 1, sidePx + 1);
    pen.lineTo(from + sidePx + 1, -1);
  }
  pen.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) return palette.hatch;
  pattern.setTransform(new DOMMatrix().scale(1 / fine));
  hatches.set(palette.hatch, pattern);
  return pattern;
}
