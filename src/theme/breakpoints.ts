/** Viewport width in px below which the page has its phone layout. */
export const phonePx = 700;

/** Viewport width in px below which the header moves its tools into a menu. */
export const menuPx = 1200;

/** Viewport width in px below which the header's labels are abbreviated. */
export const shortPx = 1600;

/** Width in px of an embedded view below which its parts are stacked. */
export const embedNarrowPx = 600;
