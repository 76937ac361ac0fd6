import type { ComponentType } from 'react';
import type { Palette } from '../../../scale/palette';
import { CellCard, type CellCardProps } from '../cards/CellCard';
import { layoutPoints } from '../layout/layoutPoints';
import type { LayoutInput, MapLayout } from '../layout/mapLayout';
import { paintDensity } from '../paint/paintDensity';
import { paintPoints } from '../paint/paintPoints';
import { DensityLegend, type DensityLegendProps } from './DensityLegend';
import { createStepsOf } from './densitySteps';
import { followCells } from './followCells';
import type { Density, Scene } from '../paint/scene';

/** Code for maps with too many events for rings (layout, painting, legend); loaded on demand. */
export type DenseMap = {
  readonly layout: (input: LayoutInput) => MapLayout;
  readonly paintPoints: (context: CanvasRenderingContext2D, scene: Scene) => void;
  readonly paintDensity: (
    context: CanvasRenderingContext2D,
    density: Density,
    zoom: number,
    palette: Palette,
    pointed: Scene['pointedCell'],
  ) => void;
  /** Returns the lowest event count of each shade, ascending. */
  readonly stepsOf: (cells: Density['cells']) => readonly number[];
  readonly followCells: typeof followCells;
  readonly CellCard: ComponentType<CellCardProps>;
  readonly DensityLegend: ComponentType<DensityLegendProps>;
};

/** Creates the drawing functions and components of a dense map. The last computed shade limits are memoized. */
export function createDenseMap(): DenseMap {
  const stepsOf = createStepsOf();
  return {
    layout: layoutPoints,
    paintPoints,
    paintDensity: (context, density, zoom, palette, pointed) =>
      paintDensity(context, { ...density, steps: stepsOf(density.cells) }, zoom, palette, pointed),
    stepsOf,
    followCells,
    CellCard,
    DensityLegend,
  };
}
