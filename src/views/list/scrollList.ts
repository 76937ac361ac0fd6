/** Height of a day's heading, which stays at the top of the list, in px. */
const headPx = 28;

/**
 * Brings a line of the list into sight, to the middle or by the shortest way. The list alone scrolls, or the panel
 * where it scrolls as a whole: `scrollIntoView` would move the article around it too.
 */
export function scrollList(list: HTMLElement, line: HTMLElement, to: 'middle' | 'nearest'): void {
  const scroller = list.closest<HTMLElement>('.panel[data-scrolls]') ?? list;
  const { top } = scroller.getBoundingClientRect();
  const at = line.getBoundingClientRect();
  const above = at.top - top - headPx;
  const below = at.bottom - top - scroller.clientHeight;
  if (to === 'middle') scroller.scrollTop += (above + below) / 2;
  else if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += below;
}
