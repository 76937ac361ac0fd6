/** Focuses an element without scrolling; one that can't have the focus gets a `tabindex` until it loses it. */
export function giveFocus(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    // Removed again, since otherwise a later click would focus the element.
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
