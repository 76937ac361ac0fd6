import { serviceWorkers } from './serviceWorkers';

/**
 * Has the browser keep the app's own files, so that after one visit it opens without a network; see
 * scripts/offline/sw.js. Only for the built page itself: not inside a frame, not from a disk. `waiting` hears
 * what changes over to a newer version when one is there. Returns what stops the listening.
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
  // Two frames on, what this page draws first is drawn.
  const startWhenIdle = () => void requestAnimationFrame(() => requestAnimationFrame(whenIdle));
  if (document.readyState === 'complete') startWhenIdle();
  else window.addEventListener('load', startWhenIdle, { once: true });
  return () => {
    stopped = true;
    window.removeEventListener('load', startWhenIdle);
  };
}
