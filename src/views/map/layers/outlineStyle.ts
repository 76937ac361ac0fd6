import type { Areas, Lines } from '../../../load/basemap';

/** Fill and stroke of outlines; without a colour there is none. Widths and dashes in px. */
export type OutlineStyle = {
  readonly fillColor?: string;
  /** Opacity of the fill. Default: 1, as for `opacity` of the line. */
  readonly fillOpacity?: number;
  readonly color?: string;
  readonly weight?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
};

/** Outlines with their styles, from bottom to top. */
export type StyledOutlines = readonly (readonly [data: Areas | Lines, style: OutlineStyle])[];

/** Creates the style of a line, `weight` px wide. */
export const line = (color: string, weight: number): OutlineStyle => ({ color, weight });
