import type { Palette } from '../../../scale/palette';
import { cellBox } from '../density/cellBox';
import { densityOpacities } from '../density/densitySteps';
import { project } from '../layout/projection';
import type { Density, Scene } from './scene';

/** Density cells with the lowest event count of each shade, ascending. */
export type Shading = Density & { readonly steps: readonly number[] };

/** Paints density cells, darker for more events, and a frame around the cell under the pointer. */
export function paintDensity(
  context: CanvasRenderingContext2D,
  { cells, cellDegrees, steps }: Shading,
  zoom: number,
  palette: Palette,
  pointed: Scene['pointedCell'],
): void {
  const ratio = window.devicePixelRatio || 1;
  // What ends with a pixel of the screen is filled fast, what ends within one is not.
  const whole = (px: number) => Math.round(px * ratio) / ratio;
  const half = cellDegrees / 2;
  const tops = new Map<number, number>();
  const topOf = (lat: number) => {
    let top = tops.get(lat);
    if (top === undefined) tops.set(lat, (top = whole(project(0, lat, zoom).y + 0.5)));
    return top;
  };
  const lefts = new Map<number, number>();
  const leftOf = (lng: number) => {
    let left = lefts.get(lng);
    if (left === undefined) lefts.set(lng, (left = whole(project(lng, 0, zoom).x + 0.5)));
    return left;
  };
  context.save();
  context.fillStyle = palette.ink;
  steps.forEach((least, step) => {
    const below = steps[step + 1] ?? Infinity;
    context.globalAlpha = densityOpacities[step] ?? 1;
    context.beginPath();
    for (const { count, lng, lat } of cells) {
      if (count < least || count >= below) continue;
      const x = leftOf(lng - half);
      const y = topOf(lat + half);
      const w = leftOf(lng + half) - 1 - x,
        h = topOf(lat - half) - 1 - y;
      context.fillRect(x, y, w, h);
    }
    context.fill();
  });
  context.globalAlpha = 1;
  if (pointed) {
    const { x, y, width, height } = cellBox(pointed, cellDegrees, zoom);
    context.strokeStyle = palette.ink;
    context.lineWidth = 2;
    context.strokeRect(x, y, width, height);
  }
  context.restore();
}
