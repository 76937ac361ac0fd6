import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerWorker } from '../../../src/app/start/answerWorker';
import { serviceWorkers } from '../../../src/app/start/serviceWorkers';

describe('serviceWorkers', () => {
  afterEach(() => vi.unstubAllGlobals());

  const sandboxed = {
    get serviceWorker(): ServiceWorkerContainer {
      throw new DOMException('The context is sandboxed', 'SecurityError');
    },
  };

  it('none where the browser refuses to name them', () => {
    vi.stubGlobal('navigator', sandboxed);
    expect(serviceWorkers()).toBeUndefined();
    expect(() => answerWorker(() => true)()).not.toThrow();
  });

  it('none where the browser has none', () => {
    vi.stubGlobal('navigator', {});
    expect(serviceWorkers()).toBeUndefined();
    expect(() => answerWorker(() => true)()).not.toThrow();
  });

  it('a page that runs answers the worker that asks', () => {
    const workers = new EventTarget() as unknown as ServiceWorkerContainer;
    workers.startMessages = () => undefined;
    vi.stubGlobal('navigator', { serviceWorker: workers });
    const said: unknown[] = [];
    const ask = () =>
      workers.dispatchEvent(
        Object.assign(new Event('message'), {
          data: 'runs?',
          ports: [{ postMessage: (text: unknown) => said.push(text) }],
        }),
      );
    const stop = answerWorker(() => true);
    ask();
    expect(said).toEqual(['runs']);
    stop();
    ask();
    expect(said).toEqual(['runs']);
  });
});
