import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../src/state/createAppStore';
import { createLoaded, type Loaded } from '../../src/state/session/loaded';
import { lastTurn, turns } from '../../src/state/session/turns';
import { defaultView } from '../../src/state/view/view';

const parts = {
  defaultWindow: { from: 10, to: 20 },
  wholeWindow: { from: 0, to: 99 },
  categories: [],
  table: { metadata: {} },
};
const loaded = createLoaded(parts as unknown as Loaded);

describe('the state', () => {
  it('forgets a window that is the default period', () => {
    const store = createAppStore();
    store.getState().setLoaded(loaded);
    store.getState().change({ from: 11, to: 20 });
    expect(store.getState().view.from).toBe(11);
    store.getState().change({ from: 10 });
    expect(store.getState().view).toEqual(defaultView);
  });

  it('keeps the map, the language and the open event when the filters are cleared', () => {
    const kept = { map: { lng: 46, lat: 39, zoom: 8 }, lang: 'fr', event: 'a', theme: 'dark' } as const;
    const ofClaims = {
      side: ['a'],
      people: ['all'],
      measure: ['m'],
      claimant: ['c'],
      voice: ['adversary'],
    } as const;
    const ofEvents = { q: 'x', category: ['air'], from: 1, to: 2 };
    const store = createAppStore({ ...defaultView, ...kept, ...ofEvents, ...ofClaims });
    store.getState().clear();
    expect(store.getState().view).toEqual({ ...defaultView, ...kept });
  });

  it('tells nobody when the same event is hovered again', () => {
    const store = createAppStore();
    let told = 0;
    store.subscribe(() => told++);
    store.getState().hover('a');
    store.getState().hover('a');
    expect(told).toBe(1);
  });

  it('remembers the event that was open last', () => {
    const store = createAppStore();
    store.getState().change({ event: 'a' });
    store.getState().change({ event: undefined });
    expect(store.getState().lastEvent).toBe('a');
  });

  it('in an article, takes only what the reader opened or closed for the event that was open last', () => {
    const given = { ...defaultView, event: 'a' };
    const surroundings = { assets: './', inArticle: true };
    const store = createAppStore(given, { lang: 'en', theme: 'light' }, surroundings);
    expect(store.getState().lastEvent).toBeUndefined();
    store.getState().restore({ ...given, event: 'b' });
    store.getState().change({ map: { lng: 46, lat: 39, zoom: 8 } }, 'replace');
    expect(store.getState().lastEvent).toBeUndefined();
    store.getState().change({ event: undefined });
    expect(store.getState().lastEvent).toBe('b');
  });
});

describe('the first events of a file', () => {
  it('are there while the rest is being read, under the same view', () => {
    const store = createAppStore({ ...defaultView, event: 'a', from: 3, to: 9 });
    const { setLoaded, setPhase } = store.getState();
    setPhase({ kind: 'loading', bytes: 5, rows: 1 });
    setLoaded({ ...loaded, part: 1 });
    expect(store.getState()).toMatchObject({ phase: { kind: 'loading', bytes: 5 }, loaded: { part: 1 } });
    setLoaded(loaded);
    expect(store.getState()).toMatchObject({
      phase: { kind: 'ready' },
      loaded,
      view: { event: 'a', from: 3, to: 9 },
    });
  });

  it('go when another file is opened; a whole dataset stays until then', () => {
    const store = createAppStore();
    store.getState().setLoaded({ ...loaded, part: 1 });
    store.getState().begin();
    expect(store.getState().loaded).toBeUndefined();
    store.getState().setLoaded(loaded);
    store.getState().begin();
    expect(store.getState()).toMatchObject({ loaded, phase: { kind: 'loading', rows: 0 } });
  });
});

describe('a dataset that comes', () => {
  const later = { ...loaded, address: 'later' } as Loaded;

  it('is shown by all views at once, unless they take turns', () => {
    const store = createAppStore();
    store.getState().setLoaded(loaded);
    expect(store.getState()).toMatchObject({ loaded, turn: lastTurn, before: undefined });
  });

  it('is shown by the first view, then the next, while the others keep the one before', () => {
    const store = createAppStore();
    store.getState().setLoaded(loaded);
    store.getState().setLoaded(later, 'first');
    expect(store.getState()).toMatchObject({ loaded: later, turn: turns.timeline, before: loaded });
    store.getState().takeTurn();
    expect(store.getState().turn).toBe(turns.map);
    store.getState().takeTurn();
    store.getState().takeTurn();
    expect(store.getState().turn).toBe(lastTurn);
  });
});
