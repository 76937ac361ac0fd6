/** How far beyond what is seen a timeline begins: a window's height or width. */
const margin = '100%';

/**
 * Calls `begin` once, when an element is near what is seen of the page; at once where a browser can't tell. An
 * element that isn't shown is near nothing. Returns what stops the waiting.
 */
export function whenNear(element: Element, begin: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    begin();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      begin();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
