import type { ComponentType } from 'react';
import type { Palette } from '../../scale/palette';
import { CellCard, type CellCardProps } from './CellCard';
import { cellBox } from './cellBox';
import { layoutPoints } from './layoutPoints';
import type { LayoutInput, MapLayout } from './layout';
import { paintPoints } from './paintPoints';
import { DensityLegend, type DensityLegendProps } from './DensityLegend';
import { densityOpacities, densitySteps } from './densitySteps';
import { followCells } from './followCells';
import type { Density, Scene } from './scene';

/** What the map needs where events crowd; a dataset whose events have rings never asks for it. */
export type Crowd = {
  readonly layout: (input: LayoutInput) => MapLayout;
  readonly paintPoints: (context: CanvasRenderingContext2D, scene: Scene) => void;
  readonly paintDensity: (
    context: CanvasRenderingContext2D,
    density: Density,
    zoom: number,
    palette: Palette,
    pointed: Scene['pointedCell'],
  ) => void;
  readonly followCells: typeof followCells;
  readonly CellCard: ComponentType<CellCardProps>;
  readonly DensityLegend: ComponentType<DensityLegendProps>;
};

export const crowd: Crowd = {
  layout: layoutPoints,
  paintPoints,
  paintDensity,
  followCells,
  CellCard,
  DensityLegend,
};

/** Shades cells by how many events they hold. */
function paintDensity(
  context: CanvasRenderingContext2D,
  { cells, cellDegrees }: Density,
  zoom: number,
  palette: Palette,
  pointed: Scene['pointedCell'],
): void {
  const steps = densitySteps(cells);
  context.save();
  context.fillStyle = palette.ink;
  steps.forEach((least, step) => {
    const below = steps[step + 1] ?? Infinity;
    context.globalAlpha = densityOpacities[step] ?? 1;
    context.beginPath();
    for (const cell of cells) {
      if (cell.count < least || cell.count >= below) continue;
      const { x, y, width, height } = cellBox(cell, cellDegrees, zoom);
      context.rect(x + 0.5, y + 0.5, width - 1, height - 1);
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
