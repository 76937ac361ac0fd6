/** The browser's service workers; undefined where it has none or, as in a sandboxed page, refuses to name them. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
