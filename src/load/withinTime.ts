/** Longest time without a response from a server, ms. */
export const silenceMs = 30_000;

/** Rejects a promise that doesn't settle within a time, so that a silent server can't stall the load. */
export function withinTime<Value>(coming: Promise<Value>, limitMs: number = silenceMs): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('nothing came in time')), limitMs);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
