/** Whether an element could have the focus: it is in the document, drawn, and neither disabled nor covered. */
export function canTakeFocus(element: Element): boolean {
  if (!element.isConnected || element.matches(':disabled') || element.closest('[inert]')) return false;
  // Browsers before 2024 don't tell; there it is taken for drawn.
  return !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });
}
