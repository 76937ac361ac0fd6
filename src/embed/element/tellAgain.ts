/** How long after a telling the next one comes at first, and how many there are in all; each waits twice as long. */
export const tellAgainDefaults = { firstMs: 500, times: 8 };

/**
 * Tells at once, and some times more ever more seldom, for a minute: the page around may begin to listen late. Returns
 * what stops it.
 */
export function tellAgain(tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (left: number, waitMs: number) => {
    tell();
    if (left > 1) timer = setTimeout(() => next(left - 1, 2 * waitMs), waitMs);
  };
  next(tellAgainDefaults.times, tellAgainDefaults.firstMs);
  return () => clearTimeout(timer);
}
