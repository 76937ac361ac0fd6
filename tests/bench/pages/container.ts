/** The page's one element, at a size. */
export function container(widthPx: number, heightPx: number): HTMLElement {
  const element = document.getElementById('app');
  if (!element) throw new Error('the page must hold an element with the id "app"');
  document.body.style.margin = '0';
  element.style.cssText = `position: relative; width: ${widthPx}px; height: ${heightPx}px`;
  return element;
}
