import type { Areas, Lines } from '../../../load/basemap';

/** How outlines of the base map are drawn; what has no colour isn't. Widths and dashes are in px. */
export type OutlineStyle = {
  readonly fillColor?: string;
  /** 1 unless it is given, as `opacity` of the line. */
  readonly fillOpacity?: number;
  readonly color?: string;
  readonly weight?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
};

/** Outlines and how they are drawn, from below. */
export type StyledOutlines = readonly (readonly [data: Areas | Lines, style: OutlineStyle])[];

/** A line of the base map, `weight` px wide. */
export const line = (color: string, weight: number): OutlineStyle => ({ color, weight });
