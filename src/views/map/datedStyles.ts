import type { PathOptions } from 'leaflet';
import type { Palette } from '../../scale/palette';
import type { DatedGround } from './datedGround';

/** A line of the base map. */
export const line = (color: string, weight: number): PathOptions => ({ stroke: true, color, weight });

/** How each dated layer is drawn, from below, in ink: no side's colour lies on the ground. */
export function datedStyles(layer: DatedGround['layer'], palette: Palette): readonly PathOptions[] {
  switch (layer) {
    case 'held':
      return [{ fill: true, fillColor: palette.held, fillOpacity: palette.heldAlpha }];
    case 'contactline1994':
      return [
        { ...line(palette.ink, 9), opacity: 0.1 },
        { ...line(palette.ink, 1.5), dashArray: '7 4.5' },
      ];
    case 'nkao1991':
      return [{ ...line(palette.ink, 1.5), opacity: 0.8, dashArray: '1.5 3' }];
  }
}
