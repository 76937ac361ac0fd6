/** Tests whether an element can have the focus: in the document, drawn, not disabled or covered. */
export function canTakeFocus(element: Element): boolean {
  if (!element.isConnected || element.matches(':disabled') || element.closest('[inert]')) return false;
  // Browsers before 2024 lack `checkVisibility`; there the element counts as visible.
  return !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });
}
