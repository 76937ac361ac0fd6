import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { staggerViews } from '../../../src/app/start/staggerViews';
import { createAppStore } from '../../../src/state/createAppStore';
import type { Loaded } from '../../../src/state/session/loaded';
import { lastTurn } from '../../../src/state/session/turns';

const dataset = (address: string) => ({ address }) as Loaded;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Frames that come when the test says so; a hidden page has none. */
function frames() {
  const asked: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => asked.push(callback));
  return async () => {
    asked.splice(0).forEach((callback) => callback());
    await vi.advanceTimersByTimeAsync(1);
  };
}

test('each view goes over in a frame of its own, until the last has', async () => {
  const nextFrame = frames();
  const store = createAppStore();
  store.getState().setLoaded(dataset('a'), 'first');
  const done = staggerViews(store);
  const seen = [store.getState().turn];
  while (store.getState().turn < lastTurn) {
    await nextFrame();
    seen.push(store.getState().turn);
  }
  await done;
  expect(seen).toEqual(Array.from({ length: lastTurn + 1 }, (_, turn) => turn));
});

test('a page that draws no frames gets there as well', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const store = createAppStore();
  store.getState().setLoaded(dataset('a'), 'first');
  const done = staggerViews(store);
  await vi.runAllTimersAsync();
  await done;
  expect(store.getState().turn).toBe(lastTurn);
});

test('turns of a dataset end where another comes, which has its own', async () => {
  const nextFrame = frames();
  const store = createAppStore();
  store.getState().setLoaded(dataset('a'), 'first');
  const first = staggerViews(store);
  store.getState().setLoaded(dataset('b'), 'first');
  await nextFrame();
  await first;
  expect(store.getState()).toMatchObject({ loaded: { address: 'b' }, turn: 0 });
});
