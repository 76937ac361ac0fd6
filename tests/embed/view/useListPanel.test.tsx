// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { useListPanel, type ListPanel } from '../../../src/embed/view/useListPanel';
import { createAppStore, type AppStore } from '../../../src/state/createAppStore';
import { AppStoreContext } from '../../../src/state/useApp';
import { defaultView, type View } from '../../../src/state/view/view';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const initial: View = { ...defaultView, place: ['shusha'], event: 'given' };
let unmount = () => {};
afterEach(() => act(() => unmount()));

/** The panel of an embedded view as it is after each step. */
function start(hasList = false): { store: AppStore; panel: () => ListPanel } {
  const store = createAppStore(initial, undefined, { assets: './', inArticle: true });
  let panel: ListPanel | undefined;
  function Body() {
    panel = useListPanel(initial, hasList);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  act(() =>
    root.render(
      <AppStoreContext value={store}>
        <Body />
      </AppStoreContext>,
    ),
  );
  unmount = () => root.unmount();
  return {
    store,
    panel: () => {
      if (!panel) throw new Error('nothing was drawn');
      return panel;
    },
  };
}

const change = (store: AppStore, patch: Partial<View>) => act(() => store.getState().change(patch));

describe('the list over an embedded view', () => {
  it('opens and closes by its button', () => {
    const { panel } = start();
    expect(panel().opened).toBeUndefined();
    act(() => panel().toggle());
    expect(panel().opened).toBe('button');
    act(() => panel().toggle());
    expect(panel().opened).toBeUndefined();
  });

  it.each([
    ['an event', { event: 'picked' }, 'event'],
    ['a place', { place: ['moscow@said'] }, 'map'],
    ['what has no place', { place: ['none'] }, 'map'],
    ['an area', { area: [46, 39, 47, 40] }, 'map'],
  ] as const)('opens for %s that a reader picks, and for none that the article sets', (_, patch, opened) => {
    const { store, panel } = start();
    act(() => store.getState().restore({ ...initial, ...patch }));
    expect(panel().opened).toBeUndefined();
    act(() => store.getState().restore(initial));
    change(store, patch);
    expect(panel().opened).toBe(opened);
  });

  it.each([
    ['days', { from: 18_540, to: 18_550 }],
    ['a category', { category: ['strike'] }],
    ['a place that is lifted', { place: [] }],
  ] as const)('stays closed for %s', (_, patch) => {
    const { store, panel } = start();
    change(store, patch);
    expect(panel().opened).toBeUndefined();
  });

  it('goes with the event that opened it, unless the reader asks for the list', () => {
    const { store, panel } = start();
    change(store, { event: 'picked' });
    change(store, { event: undefined });
    expect(panel().opened).toBeUndefined();
    change(store, { event: 'picked' });
    act(() => panel().inside.onClickCapture());
    change(store, { event: undefined });
    act(() => panel().inside.onClick());
    expect(panel().opened).toBe('button');
    // Opened for itself, it stays when an event of it is closed by a click on the map.
    change(store, { event: 'other' });
    change(store, { event: undefined });
    expect(panel().opened).toBe('button');
  });

  it('closing takes back what opened it, and nothing else', () => {
    const { store, panel } = start();
    change(store, { from: 18_540 });
    change(store, { place: ['none'] });
    change(store, { event: 'picked' });
    expect(panel().opened).toBe('map');
    act(() => panel().close());
    expect(panel().opened).toBeUndefined();
    const { from, place, event } = store.getState().view;
    expect({ from, place, event }).toEqual({ from: 18_540, place: ['shusha'], event: 'given' });
  });

  it('never opens where the list stands under the timeline', () => {
    const { store, panel } = start(true);
    change(store, { event: 'picked' });
    change(store, { place: ['none'] });
    expect(panel().opened).toBeUndefined();
  });
});
