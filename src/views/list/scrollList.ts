/** Height of a day's heading, which stays at the top of the list, in px. */
const headPx = 28;

/**
 * Brings a line of the list into sight, to the middle or by the shortest way. `scrollIntoView` would move the
 * article around it too.
 */
export function scrollList(list: HTMLElement, line: HTMLElement, to: 'middle' | 'nearest'): void {
  const scroller = scrollerOf(list);
  const { top } = scroller.getBoundingClientRect();
  const at = line.getBoundingClientRect();
  const above = at.top - top - headPx;
  const below = at.bottom - top - scroller.clientHeight;
  if (to === 'middle') scroller.scrollTop += (above + below) / 2;
  else if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += below;
}

/** What scrolls the list: itself, or the panel around it where the panel scrolls as a whole. */
export function scrollerOf(list: HTMLElement): HTMLElement {
  if (getComputedStyle(list).overflowY !== 'visible') return list;
  return list.closest<HTMLElement>('.panel[data-scrolls]') ?? list;
}
