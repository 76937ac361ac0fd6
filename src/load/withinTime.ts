/** Default time limit in ms for a server's response. */
export const silenceMs = 30_000;

/**
 * Rejects if a promise doesn't settle within `limitMs` milliseconds, so that a silent server can't stall the
 * load. Default: 30 s.
 */
export function withinTime<Value>(coming: Promise<Value>, limitMs: number = silenceMs): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('nothing came in time')), limitMs);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
