import { describe, expect, it } from 'vitest';
import { createAppStore, createLoaded, lastTurn, turns, type Loaded } from '../../src/state/createAppStore';
import { claimClausesOf, clausesOf, otherClausesOf, tollWindowOf, windowOf } from '../../src/state/selectors';
import { defaultView } from '../../src/state/view';

const parts = { defaultWindow: { from: 10, to: 20 }, wholeWindow: { from: 0, to: 99 } };
const loaded = createLoaded(parts as Loaded);

describe('clauses', () => {
  it('of views that narrow alike are the same object', () => {
    const before = clausesOf({ ...defaultView, category: ['air'] }, loaded);
    expect(clausesOf({ ...defaultView, category: ['air'], event: 'a', sort: 'latest' }, loaded)).toBe(before);
    expect(clausesOf({ ...defaultView, category: ['air'], known: 3 }, loaded)).not.toBe(before);
  });

  it('of every kind reach the engine', () => {
    const view = {
      ...defaultView,
      from: 1,
      to: 2,
      q: 'x',
      category: ['air'],
      actor: ['a'],
      place: ['p'],
      status: ['disputed'],
      area: [1, 2, 3, 4],
      within: 'certainly',
      known: 3,
    } as const;
    expect(clausesOf(view, loaded)).toEqual({
      time: { from: 1, to: 2 },
      text: 'x',
      category: ['air'],
      actor: ['a'],
      place: ['p'],
      status: ['disputed'],
      area: [1, 2, 3, 4],
      within: 'certainly',
      known: 3,
    });
    expect(otherClausesOf(view, loaded)).not.toHaveProperty('time');
  });
});

describe('clauses of claims', () => {
  it('leave those of the events alone, and of views that narrow claims alike are the same object', () => {
    const view = { ...defaultView, side: ['a'], people: ['civilian'], voice: ['adversary'] } as const;
    const clauses = claimClausesOf(view, loaded);
    expect(clauses).toEqual({ side: ['a'], people: ['civilian'], voice: ['adversary'] });
    expect(claimClausesOf({ ...view, side: ['a'], q: 'x' }, loaded)).toBe(clauses);
    expect(clausesOf(view, loaded)).toBe(clausesOf(defaultView, loaded));
  });
});

describe('the days of a toll', () => {
  it.each([
    ['a day of the war', { from: 15, to: 15 }, { from: 10, to: 15 }],
    ['the war and more', { from: 0, to: 99 }, { from: 10, to: 99 }],
    ['what came before', { from: 2, to: 9 }, { from: 2, to: 9 }],
  ])('go back to the first of the default period: %s', (_name, window, expected) => {
    expect(tollWindowOf(window, loaded)).toEqual(expected);
  });
});

describe('the state', () => {
  it('shows the default period where the view names none', () => {
    expect(windowOf(defaultView, loaded)).toEqual({ from: 10, to: 20 });
    expect(clausesOf(defaultView, loaded)).toEqual({ time: { from: 10, to: 20 } });
  });

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
