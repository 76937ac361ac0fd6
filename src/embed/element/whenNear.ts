/** How far beyond what is seen a timeline begins: a window's height or width. */
const margin = '100%';

/**
 * Calls `begin` once, when an element comes near the viewport; at once if the browser lacks IntersectionObserver.
 * Not called for a hidden element. Returns a function that stops waiting.
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
