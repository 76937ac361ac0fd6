import { serviceWorkers } from './serviceWorkers';

/**
 * Answers a newer service worker that asks whether this page runs, so that it waits until the reader wants it; see
 * scripts/offline/sw.js. `runs` tells whether the app is drawn: a page that stays blank gives no answer, and is
 * replaced. Returns what ends the answering.
 */
export function answerWorker(runs: () => boolean): () => void {
  const workers = serviceWorkers();
  const answer = ({ data, ports }: MessageEvent<unknown>) => {
    if (data === 'runs?' && runs()) ports[0]?.postMessage('runs');
  };
  workers?.addEventListener('message', answer);
  // Messages that came before anyone listened are kept until this is said.
  workers?.startMessages();
  return () => workers?.removeEventListener('message', answer);
}
