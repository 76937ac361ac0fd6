/** In which a host may send nothing, in ms. */
export const silenceMs = 30_000;

/** Rejects where nothing comes for too long: a host that falls silent would keep the reader waiting for ever. */
export function withinTime<Value>(coming: Promise<Value>, limitMs: number = silenceMs): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('nothing came in time')), limitMs);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
