/** Width in px below which the page has its phone layout. */
export const phonePx = 700;

/** Width in px below which the header has a menu for its tools. */
export const menuPx = 1200;

/** Width in px below which the header's labels are short. */
export const shortPx = 1600;

/** Width in px below which an embedded view stacks its parts. */
export const embedNarrowPx = 600;
