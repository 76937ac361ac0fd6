/** Distance from the viewport at which a timeline starts to load: one height or width of the viewport. */
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
