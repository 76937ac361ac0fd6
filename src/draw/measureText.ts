/** Width of a text in px. */
export type Measure = (text: string) => number;

let pen: CanvasRenderingContext2D | null | undefined;
const rulers = new Map<string, Measure>();

/** Kept of a font: texts change with language and data. */
const mostWidths = 4000;

/**
 * Width of a text in px, as a canvas draws it in a CSS font. Measured outside the page: a page's own canvas asks for
 * all its style first. `charPx`: width of a character where there is no canvas. Default: 0.
 */
export function measureText(text: string, font: string, charPx = 0): number {
  let ruler = rulers.get(font);
  if (!ruler) rulers.set(font, (ruler = rulerOf(font, charPx)));
  return ruler(text);
}

/** Measures texts in one font, `spacing` between their letters as CSS has it. Widths are kept. */
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
