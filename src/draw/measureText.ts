/** Function that returns the width of a text in px. */
export type Measure = (text: string) => number;

let pen: CanvasRenderingContext2D | null | undefined;
const rulers = new Map<string, Measure>();

/** Most text widths cached per font. */
const mostWidths = 4000;

/**
 * Returns the width in px of a text in a CSS font, measured on a canvas outside the page, which needs no style
 * recalculation. `charPx`: width of a character if there is no canvas. Default: 0.
 */
export function measureText(text: string, font: string, charPx = 0): number {
  let ruler = rulers.get(font);
  if (!ruler) rulers.set(font, (ruler = rulerOf(font, charPx)));
  return ruler(text);
}

/**
 * Creates a cached function that measures texts in one CSS font, in px. `charPx`: width of a character if there
 * is no canvas; `spacing`: CSS letter spacing.
 */
export function rulerOf(font: string, charPx = 0, spacing = '0px'): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    const kept = widths.get(text);
    if (kept !== undefined) return kept;
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) return text.length * charPx;
    pen.font = font;
    pen.letterSpacing = spacing;
    const { width } = pen.measureText(text);
    if (widths.size >= mostWidths) widths.clear();
    widths.set(text, width);
    return width;
  };
}
