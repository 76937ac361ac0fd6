/** The fonts of the page, for canvases: as CSS has them in `app/theme.css`. */
export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
