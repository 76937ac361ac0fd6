import type { Bounds } from '../../../model/dataset';
import type { Palette } from '../../../scale/palette';
import { pathFrom } from '../../../draw/painted';
import { polygonsOf } from '../layers/basemap';
import type { Outline } from './outlines';
import { project } from '../layout/projection';

/** Converts an outline to a canvas path, in world px at a zoom. */
export type PathOf = (outline: Outline, zoom: number) => Path2D;

/** Paints outlines of districts as hatched areas, in world px at a zoom. */
export function paintOutlines(
  context: CanvasRenderingContext2D,
  outlines: readonly Outline[],
  zoom: number,
  palette: Palette,
  pathOf: PathOf,
): void {
  for (const outline of outlines) paintHatched(context, pathOf(outline, zoom), palette);
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

/** Draws the area filter on the map: its bounds as a dashed frame, the map outside faded. */
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

/** Creates a function that converts outlines to canvas paths, memoized by outline for the last zoom. */
export function createPathOf(): PathOf {
  const paths = new Map<string, { readonly path: Path2D; readonly zoom: number; readonly of: object }>();
  return ({ key, feature }, zoom) => {
    const kept = paths.get(key);
    // Another dataset may call another district the same.
    if (kept?.zoom === zoom && kept.of === feature.geometry) return kept.path;
    const path = pathAt(feature, zoom);
    paths.set(key, { path, zoom, of: feature.geometry });
    return path;
  };
}

function pathAt(feature: Outline['feature'], zoom: number): Path2D {
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
  return pathFrom(text);
}

const hatches = new Map<string, CanvasPattern>();

/** Returns a canvas pattern of diagonal lines, some 6 px apart; cached by colour. */
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
