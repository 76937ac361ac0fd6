/**
 * Moves the focus to the element of a selector, since the dialog or button with the focus is gone: at once, or
 * when the element is drawn, as long as `wanted` returns true.
 */
export function focusOn(selector: string, wanted: () => boolean): void {
  const focus = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) element.tabIndex = -1;
    element?.focus();
    return element !== null;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => {
    if (!wanted() || focus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
