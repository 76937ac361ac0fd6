import type { Areas, Lines } from '../../../../load/basemap';
import { polygonsOf } from '../../layers/basemap';
import { crossingsAt } from '../../cards/crossingsAt';
import type { Box, Point } from '../../../../draw/box';
import { project } from '../projection';

/** Caption of a dated layer (map layer valid for a span of days), by the layer's id. */
export type GroundCaption = { readonly layer: string; readonly text: string };

/** Line height of map captions, px. */
export const captionLinePx = 14;

export const spotDefaults = {
  /**
   * Vertical distance in px between the horizontal lines along which an area is searched; `alongPx` is that
   * between points along a line.
   */
  stepPx: 8,
  alongPx: 12,
  /** Gaps to try between a line on the map and its caption, in px. */
  gapsPx: [7, 14],
  /** Length in characters above which a caption is always broken into lines. */
  longText: 30,
};

/**
 * Lists candidate midpoints for a layer's caption, best first, in world px: in the widest parts of an area
 * within the viewport, or beside a line.
 */
export function groundSpots(
  layer: Areas | Lines,
  width: number,
  height: number,
  zoom: number,
  view: Box,
): Point[] {
  return layer.features.flatMap((feature) => {
    const { geometry } = feature;
    const at = (positions: readonly (readonly number[])[]) =>
      positions.map(([lng = 0, lat = 0]) => project(lng, lat, zoom));
    if (geometry.type === 'LineString') return beside(at(geometry.coordinates), width, height, view);
    if (geometry.type === 'MultiLineString')
      return geometry.coordinates.flatMap((part) => beside(at(part), width, height, view));
    const polygons = polygonsOf({ type: 'Feature', properties: {}, geometry });
    return polygons.flatMap((rings) => inside(at(rings[0] ?? []), width, height, view));
  });
}

/**
 * Returns candidate midpoints for a caption inside a polygon and the viewport, where a stretch is as wide and
 * high as the caption; longest stretch first.
 */
function inside(points: readonly Point[], width: number, height: number, view: Box): Point[] {
  const spots: (Point & { readonly length: number })[] = [];
  for (let y = view.y + height; y < view.y + view.height - height; y += spotDefaults.stepPx) {
    const upper = stretches(points, y - height / 2, view);
    const lower = stretches(points, y + height / 2, view);
    for (const [a, b] of upper)
      for (const [c, d] of lower) {
        const from = Math.max(a, c);
        const length = Math.min(b, d) - from;
        if (length < width) continue;
        // Where the middle is taken by rings, the ends may not be.
        for (const part of [0.5, 0.25, 0.75, 0, 1])
          spots.push({
            x: from + width / 2 + (length - width) * part,
            y,
            length: length - Math.abs(part - 0.5),
          });
      }
  }
  return spots.sort((one, other) => other.length - one.length).map(({ x, y }) => ({ x, y }));
}

/** Returns the segments of a horizontal line that are inside a polygon and the viewport, from left to right. */
function stretches(points: readonly Point[], y: number, view: Box): (readonly [from: number, to: number])[] {
  const crossings = crossingsAt(points, y);
  const found: (readonly [number, number])[] = [];
  for (let i = 1; i < crossings.length; i += 2) {
    const from = Math.max(view.x, crossings[i - 1] ?? 0);
    const to = Math.min(view.x + view.width, crossings[i] ?? 0);
    if (to > from) found.push([from, to]);
  }
  return found;
}

/**
 * Returns candidate midpoints for a caption right, left, above and below the points of a line in the viewport;
 * those with the smaller gap first.
 */
function beside(points: readonly Point[], width: number, height: number, view: Box): Point[] {
  const spots: Point[] = [];
  for (const gap of spotDefaults.gapsPx)
    for (const { x, y } of along(points)) {
      if (x < view.x || x > view.x + view.width || y < view.y || y > view.y + view.height) continue;
      const dx = width / 2 + gap;
      const dy = height / 2 + gap;
      spots.push({ x: x + dx, y }, { x: x - dx, y }, { x, y: y - dy }, { x, y: y + dy });
    }
  return spots;
}

/** Returns evenly spaced points along a polyline, about `alongPx` apart. */
function along(points: readonly Point[]): Point[] {
  const found: Point[] = [];
  points.forEach((b, i) => {
    const a = points[i - 1];
    if (!a) return;
    const steps = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / spotDefaults.alongPx));
    for (let step = 0; step < steps; step += 1)
      found.push({ x: a.x + ((b.x - a.x) * step) / steps, y: a.y + ((b.y - a.y) * step) / steps });
  });
  return found;
}

/**
 * Breaks a caption into one, two and three lines of even length; forms with fewer lines first. A long caption
 * has no one-line form.
 */
export function captionForms(text: string): string[] {
  const words = text.split(' ');
  const forms = [text];
  for (let lines = 2; lines <= Math.min(3, words.length); lines += 1) {
    const best = partings(words, lines)
      .map((parts) => ({ parts, longest: Math.max(...parts.map((part) => part.length)) }))
      .sort((one, other) => one.longest - other.longest)[0];
    if (best) forms.push(best.parts.join('\n'));
  }
  return forms.length > 1 && text.length > spotDefaults.longText ? forms.slice(1) : forms;
}

/** Lists all ways to split words into a given number of lines. */
function partings(words: readonly string[], lines: number): string[][] {
  if (lines === 1) return [[words.join(' ')]];
  const found: string[][] = [];
  for (let i = 1; i <= words.length - lines + 1; i += 1)
    for (const rest of partings(words.slice(i), lines - 1))
      found.push([words.slice(0, i).join(' '), ...rest]);
  return found;
}
