/** Font family of the page, for canvases; the same as in `app/theme.css`. */
export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
