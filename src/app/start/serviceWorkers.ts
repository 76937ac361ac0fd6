/** Returns the browser's service worker container; undefined without one, or in a sandboxed page. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
