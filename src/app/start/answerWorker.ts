import { serviceWorkers } from './serviceWorkers';

/**
 * Answers a waiting service worker that the page runs, so that it isn't replaced without consent; see
 * scripts/offline/sw.js. `runs`: returns whether the app is drawn. Returns a function that stops answering.
 */
export function answerWorker(runs: () => boolean): () => void {
  const workers = serviceWorkers();
  const answer = ({ data, ports }: MessageEvent<unknown>) => {
    if (data === 'runs?' && runs()) ports[0]?.postMessage('runs');
  };
  workers?.addEventListener('message', answer);
  // Messages that arrived before the listener are queued until this call.
  workers?.startMessages();
  return () => workers?.removeEventListener('message', answer);
}
