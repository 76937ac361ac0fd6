import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBeside } from '../../../src/app/files/openBeside';
import { goBack } from '../../../src/app/start/takeOver';
import type { Reading } from '../../../src/load/reading';
import type { LoadOptions, LoadResult } from '../../../src/load/loading';
import { createAppStore, type AppState, type AppStore } from '../../../src/state/createAppStore';
import type { Loaded } from '../../../src/state/session/loaded';
import { lastTurn } from '../../../src/state/session/turns';
import { defaultView, type View } from '../../../src/state/view/view';
import { writeLink } from '../../../src/url/link';
import { loadedOf } from '../../i18n/loadedOf';
import { eventWith, smallDataset } from '../../table/smallDataset';
import { tableOf } from '../../table/tableOf';

const shipped = loadedOf(smallDataset);
const before: View = {
  ...defaultView,
  q: 'Ganja',
  from: 18_540,
  to: 18_550,
  category: ['strike'],
  event: 'ganja',
  map: { lng: 46, lat: 40, zoom: 8 },
  theme: 'dark',
};
const file = (name: string) => new File([''], name);
const failed: LoadResult = { kind: 'failed', issues: [{ severity: 'error', code: 'no-events', row: 0 }] };
/** A dataset whose one event has this title. */
const whole = (title: string): LoadResult => ({
  kind: 'loaded',
  table: tableOf({ ...smallDataset, events: [eventWith({ id: 'mine', title })], claims: [] }),
});

/** Readings that come to their end when the test says so. */
function readings() {
  const all: {
    end: (result: LoadResult) => Promise<void>;
    tell: LoadOptions['onProgress'];
    cancelled: boolean;
  }[] = [];
  const begin = (source: Reading['source']): Reading => {
    let resolve: (result: LoadResult) => void = () => undefined;
    const promise = new Promise<LoadResult>((done) => (resolve = done));
    const one = {
      cancelled: false,
      tell: ((): void => undefined) as LoadOptions['onProgress'],
      async end(result: LoadResult) {
        resolve(result);
        await promise;
        await Promise.resolve();
      },
    };
    all.push(one);
    return {
      source,
      result: promise,
      follow: (options) => {
        one.tell = options.onProgress;
        return promise;
      },
      cancel: () => {
        one.cancelled = true;
      },
    };
  };
  return { all, begin };
}

let focused: string[] = [];
beforeEach(() => {
  focused = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));
  vi.stubGlobal('document', {
    querySelector: (selector: string) => ({ focus: () => focused.push(selector) }),
  });
});
afterEach(async () => {
  // The views of each go over to its dataset, a frame each.
  for (const store of stores.splice(0)) await expect.poll(() => store.getState().turn).toBe(lastTurn);
  await new Promise((resolve) => setTimeout(resolve));
  vi.unstubAllGlobals();
});

const stores: AppStore[] = [];

function storeWith(view: View = before, loaded: Loaded = shipped): AppStore {
  const store = createAppStore(view);
  store.getState().setLoaded(loaded);
  stores.push(store);
  return store;
}

/** What of the state a reader sees, the dialog apart. */
const seen = ({ view, loaded, phase, earlier }: AppState) => ({
  hash: writeLink({ ...view, panel: 'list' }),
  loaded,
  phase,
  earlier,
});

describe('a file that can’t be read', () => {
  test('leaves everything as it was, and is told in the dialog until that is closed', async () => {
    const store = storeWith();
    const { all, begin } = readings();
    const stopReading = vi.fn();
    const was = seen(store.getState());
    openBeside(store, [file('bad.csv'), file('other.csv')], { stopReading, begin });
    expect(store.getState().view.panel).toBe('data');
    all[0]?.tell({ bytes: 5, rows: 1 });
    expect(store.getState().incoming).toMatchObject({
      name: 'bad.csv',
      others: 1,
      phase: { kind: 'loading', rows: 1 },
    });
    expect(seen(store.getState())).toEqual(was);
    await all[0]?.end(failed);
    expect(store.getState().incoming?.phase).toEqual(failed);
    expect(seen(store.getState())).toEqual(was);
    store.getState().change({ panel: 'list' });
    expect(store.getState().incoming).toBeUndefined();
    expect(seen(store.getState())).toEqual(was);
    expect(stopReading).not.toHaveBeenCalled();
  });

  test('where nothing is shown yet stays beside what is said there', async () => {
    const store = createAppStore(before);
    store.getState().setPhase(failed);
    const { all, begin } = readings();
    openBeside(store, [file('bad.csv')], { stopReading: () => undefined, begin });
    await all[0]?.end(failed);
    expect(store.getState()).toMatchObject({ view: before, phase: failed, incoming: { phase: failed } });
  });
});

describe('a file that is being read', () => {
  test.each([
    ['by its own button', (store: AppStore) => store.getState().incoming?.end()],
    ['by closing the dialog', (store: AppStore) => store.getState().change({ panel: 'list' })],
  ])('is given up %s, and comes no more', async (_name, giveUp) => {
    const store = storeWith();
    const { all, begin } = readings();
    const was = seen(store.getState());
    openBeside(store, [file('slow.csv')], { stopReading: () => undefined, begin });
    giveUp(store);
    all[0]?.tell({ bytes: 9, rows: 9 });
    await all[0]?.end(whole('Mine'));
    expect(all[0]?.cancelled).toBe(true);
    expect(store.getState().incoming).toBeUndefined();
    expect(seen(store.getState())).toEqual(was);
  });

  test('gives way to the next', async () => {
    const store = storeWith();
    const { all, begin } = readings();
    openBeside(store, [file('one.csv')], { stopReading: () => undefined, begin });
    openBeside(store, [file('two.csv')], { stopReading: () => undefined, begin });
    await all[0]?.end(whole('One'));
    expect(store.getState().incoming?.name).toBe('two.csv');
    await all[1]?.end(whole('Two'));
    expect(store.getState().loaded?.address).toBe('file:two.csv');
  });
});

describe('a file that is read', () => {
  async function opened(store: AppStore, name: string, title = 'Mine') {
    const { all, begin } = readings();
    openBeside(store, [file(name)], { stopReading: () => undefined, begin });
    await all[0]?.end(whole(title));
  }

  test('takes the place of what was shown without what narrowed it to nothing, and the focus goes to its notice', async () => {
    const store = storeWith();
    await opened(store, 'mine.csv');
    const { loaded, view, phase, incoming } = store.getState();
    expect(loaded?.address).toBe('file:mine.csv');
    expect({ phase, incoming }).toEqual({ phase: { kind: 'ready' }, incoming: undefined });
    expect(writeLink(view)).toBe('v=1&theme=dark');
    await expect.poll(() => focused).toEqual(['[data-notice="foreign"]']);
  });

  test('keeps what narrows as long as anything passes', async () => {
    const store = storeWith({ ...before, from: undefined, to: undefined, q: '' });
    await opened(store, 'mine.csv');
    expect(store.getState().view).toMatchObject({ category: ['strike'], event: undefined, map: undefined });
  });

  test('leads back to the dataset of the page, under its view, whatever was opened since', async () => {
    const store = storeWith();
    const was = seen(store.getState());
    await opened(store, 'mine.csv');
    await opened(store, 'mine too.csv');
    store.getState().change({ q: 'something' });
    goBack(store);
    expect(seen(store.getState())).toEqual(was);
    await expect.poll(() => focused.at(-1)).toBe('h1');
    goBack(store);
    expect(seen(store.getState())).toEqual(was);
  });

  test('once more, corrected, keeps its view', async () => {
    const store = storeWith();
    await opened(store, 'mine.csv');
    store.getState().change({ q: 'mine', event: 'mine', map: { lng: 1, lat: 2, zoom: 7 } });
    const { view } = store.getState();
    await opened(store, 'mine.csv', 'Mine, corrected');
    expect(store.getState().view).toEqual({ ...view, panel: 'list' });
  });

  test('ends the reading of a page whose data is there in part, which comes back as that part', async () => {
    const part = { ...shipped, part: 2 };
    const store = storeWith(before, part);
    const { all, begin } = readings();
    const stopReading = () => store.getState().setPhase({ kind: 'cancelled' });
    openBeside(store, [file('mine.csv')], { stopReading, begin });
    expect(store.getState().phase.kind).toBe('loading');
    await all[0]?.end(whole('Mine'));
    expect(store.getState().phase.kind).toBe('ready');
    goBack(store);
    expect(store.getState()).toMatchObject({ loaded: part, phase: { kind: 'cancelled' } });
  });
});
