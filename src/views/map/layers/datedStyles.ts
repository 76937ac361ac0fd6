import type { LayerStyle } from '../../../model/conflictMap';
import type { Palette } from '../../../scale/palette';
import { line, type OutlineStyle } from './outlineStyle';

/**
 * Returns the outline styles of a named layer style, from bottom to top. Dated layers are drawn in the text
 * colour, never in the colour of a side.
 */
export function layerStylesOf(style: LayerStyle, palette: Palette): readonly OutlineStyle[] {
  switch (style) {
    case 'water':
      return [{ fillColor: palette.water, ...line(palette.waterLine, 0.8) }];
    case 'sea':
      // Stroked, so that nothing shines through where two seas meet.
      return [{ fillColor: palette.water, ...line(palette.water, 1) }];
    case 'river':
      return [line(palette.waterLine, 1)];
    case 'district':
      return [line(palette.admin, 0.9)];
    case 'border':
      return [{ ...line(palette.border, 1.5), opacity: 0.9 }];
    case 'coast':
      return [line(palette.border, 1)];
    case 'held':
      return [{ fillColor: palette.held, fillOpacity: palette.heldAlpha }];
    case 'front':
      return [
        { ...line(palette.ink, 9), opacity: 0.1 },
        { ...line(palette.ink, 1.5), dash: [7, 4.5] },
      ];
    case 'former':
      return [{ ...line(palette.ink, 1.5), opacity: 0.8, dash: [1.5, 3] }];
  }
}
