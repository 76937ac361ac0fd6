import { serviceWorkers } from './serviceWorkers';

/**
 * Registers the service worker that caches the app's own files for offline use; see scripts/offline/sw.js. Only on
 * the built page itself, not in a frame or from disk. `waiting`: called with a function that activates a newer
 * version. Returns a function that stops listening.
 */
export function keepForOffline(waiting: (changeOver: () => void) => void, reload: () => void): () => void {
  const { protocol } = new URL(document.baseURI);
  const workers = /^https?:$/.test(protocol) ? serviceWorkers() : undefined;
  if (!import.meta.env.PROD || !workers || window.top !== window.self) return () => {};
  let stopped = false;

  const offer = (worker: ServiceWorker): void => {
    if (stopped) return;
    waiting(() => {
      // It may have taken over by itself meanwhile: then nothing changes any more.
      if (worker.state !== 'installed') return reload();
      workers.addEventListener('controllerchange', reload, { once: true });
      worker.postMessage('change-over');
    });
  };

  const watch = (registration: ServiceWorkerRegistration): void => {
    // With no controller it is the first version: nobody has seen an older one.
    if (registration.waiting && workers.controller) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && workers.controller) offer(coming);
      });
    });
  };

  // The first screen goes first, with all that it loads. Where the browser refuses, the app works all the same
  // while there is a network.
  const start = () => {
    if (!stopped) void workers.register(new URL('sw.js', document.baseURI).href).then(watch, () => undefined);
  };
  const whenIdle = () =>
    'requestIdleCallback' in window ? void requestIdleCallback(start, { timeout: 5000 }) : start();
  // After two animation frames, the first paint is done.
  const startWhenIdle = () => void requestAnimationFrame(() => requestAnimationFrame(whenIdle));
  if (document.readyState === 'complete') startWhenIdle();
  else window.addEventListener('load', startWhenIdle, { once: true });
  return () => {
    stopped = true;
    window.removeEventListener('load', startWhenIdle);
  };
}
