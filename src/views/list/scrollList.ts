/** Height of a day's sticky heading in the list, px. */
const headPx = 28;

/**
 * Scrolls a list so that a row is centred below its sticky heading. Unlike `scrollIntoView`, it doesn't scroll
 * the page or embedding article.
 */
export function scrollList(list: HTMLElement, line: HTMLElement): void {
  const scroller = scrollerOf(list);
  const { top } = scroller.getBoundingClientRect();
  const at = line.getBoundingClientRect();
  scroller.scrollTop += (at.top - top - headPx + (at.bottom - top - scroller.clientHeight)) / 2;
}

/** Returns the scrolling element of a list: itself, or the panel around it. */
export function scrollerOf(list: HTMLElement): HTMLElement {
  if (getComputedStyle(list).overflowY !== 'visible') return list;
  return list.closest<HTMLElement>('.panel[data-scrolls]') ?? list;
}
