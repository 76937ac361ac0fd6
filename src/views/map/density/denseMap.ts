import type { ComponentType } from 'react';
import type { Palette } from '../../../scale/palette';
import { CellPointer, type CellPointerProps } from '../gestures/CellPointer';
import { layoutPoints } from '../layout/layoutPoints';
import type { LayoutInput, MapLayout } from '../layout/mapLayout';
import { paintDensity } from '../paint/paintDensity';
import { paintPoints } from '../paint/paintPoints';
import { DensityLegend, type DensityLegendProps } from './DensityLegend';
import { createStepsOf } from './densitySteps';
import { withinEdge } from './edgeCells';
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
  /** Moves density cells beyond the map's edge into the last row within it. */
  readonly withinEdge: typeof withinEdge;
  readonly CellPointer: ComponentType<CellPointerProps>;
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
    withinEdge,
    CellPointer,
    DensityLegend,
  };
}
