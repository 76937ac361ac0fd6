/** Height of a day's heading, which stays at the top of the list, in px. */
const headPx = 28;

/** Brings a line to the middle of the list. `scrollIntoView` would move the article around it too. */
export function scrollList(list: HTMLElement, line: HTMLElement): void {
  const scroller = scrollerOf(list);
  const { top } = scroller.getBoundingClientRect();
  const at = line.getBoundingClientRect();
  scroller.scrollTop += (at.top - top - headPx + (at.bottom - top - scroller.clientHeight)) / 2;
}

/** What scrolls the list: itself, or the panel around it where the panel scrolls as a whole. */
export function scrollerOf(list: HTMLElement): HTMLElement {
  if (getComputedStyle(list).overflowY !== 'visible') return list;
  return list.closest<HTMLElement>('.panel[data-scrolls]') ?? list;
}
