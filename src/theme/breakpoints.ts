/** Below this width of the window the page is a phone's. */
export const phonePx = 700;

/** Below this width of the window the header keeps its tools in a menu. */
export const menuPx = 1200;

/** Below this width of the window the header's fields and labels are short. */
export const shortPx = 1600;

/** Below this width an embedded view stacks its parts. */
export const embedNarrowPx = 600;
