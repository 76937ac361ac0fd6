/**
 * Delay in ms until a message is first repeated, doubled at each repetition, and how often it is sent in all.
 */
export const tellAgainDefaults = { firstMs: 500, times: 8 };

/**
 * Sends a message at once and again at doubling intervals for a minute, since the host page may begin to listen
 * late. Returns a function that stops it.
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
