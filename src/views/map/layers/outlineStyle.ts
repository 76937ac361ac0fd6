import type { Areas, Lines } from '../../../load/basemap';

/**
 * Fill and stroke style of outlines; without `fillColor` there is no fill, without `color` no stroke. Widths
 * and dashes in px.
 */
export type OutlineStyle = {
  readonly fillColor?: string;
  /** Opacity of the fill, 0 to 1. Default: 1. `opacity` is that of the stroke, with the same default. */
  readonly fillOpacity?: number;
  readonly color?: string;
  readonly weight?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
};

/** Outlines with their styles, from bottom to top. */
export type StyledOutlines = readonly (readonly [data: Areas | Lines, style: OutlineStyle])[];

/** Creates a stroke style from a colour and a line width in px. */
export const line = (color: string, weight: number): OutlineStyle => ({ color, weight });
