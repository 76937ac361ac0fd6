import { fonts, countrySpacing } from './paintNames';
import type { Measure } from './placeLabels';

let pen: CanvasRenderingContext2D | null | undefined;
const mostWidths = 4000; /* remembered of a font: names change with the dataset */

/** How wide the map's names are, by the font that each kind is drawn in. */
function measureIn(font: string, spacing = '0px'): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    const kept = widths.get(text);
    if (kept !== undefined) return kept;
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) return text.length * 7;
    pen.font = font;
    pen.letterSpacing = spacing;
    const width = Math.ceil(pen.measureText(text).width);
    if (widths.size >= mostWidths) widths.clear();
    widths.set(text, width);
    return width;
  };
}

export const measures = {
  ring: measureIn(fonts.ring),
  town: measureIn(fonts.town),
  country: measureIn(fonts.country, countrySpacing),
  water: measureIn(fonts.water),
  ground: measureIn(fonts.ground),
} as const;
