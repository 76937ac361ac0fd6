import type { Palette } from '../../../scale/palette';
import type { DatedGround } from './datedGround';
import { line, type GroundStyle } from './groundStyle';

/** How each dated layer is drawn, from below, in ink: no side's colour lies on the ground. */
export function datedStyles(layer: DatedGround['layer'], palette: Palette): readonly GroundStyle[] {
  switch (layer) {
    case 'held':
      return [{ fillColor: palette.held, fillOpacity: palette.heldAlpha }];
    case 'contactline1994':
      return [
        { ...line(palette.ink, 9), opacity: 0.1 },
        { ...line(palette.ink, 1.5), dash: [7, 4.5] },
      ];
    case 'nkao1991':
      return [{ ...line(palette.ink, 1.5), opacity: 0.8, dash: [1.5, 3] }];
  }
}
