// @vitest-environment jsdom
import type { LeafletMap } from '../../../../src/views/map/leaflet';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { createAppStore } from '../../../../src/state/createAppStore';
import { AppStoreContext } from '../../../../src/state/useApp';
import { defaultView, type View } from '../../../../src/state/view/view';
import { useArticleGestures } from '../../../../src/views/map/gestures/useArticleGestures';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Whether a tap makes one finger move the map, where it changes the view so. */
function tap(before: Partial<View>, patch: Partial<View>, pointerType = 'touch'): boolean {
  const store = createAppStore({ ...defaultView, ...before }, undefined, { assets: './', inArticle: true });
  const container = document.createElement('div');
  document.body.append(container);
  const map = { getContainer: () => container, dragging: { enable: () => {}, disable: () => {} } };
  // Leaflet listens first: what a tap opens is open by then.
  container.addEventListener('click', () => store.getState().change(patch));
  let active = false;
  function Body() {
    active = useArticleGestures(map as unknown as LeafletMap).active;
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
  act(() => {
    const press = new Event('pointerdown', { bubbles: true });
    container.dispatchEvent(Object.assign(press, { pointerType }));
    container.dispatchEvent(new Event('click', { bubbles: true }));
  });
  const found = active;
  act(() => root.unmount());
  container.remove();
  return found;
}

it.each([
  ['on the ground', {}, {}, true],
  ['that closes an event', { event: 'a' }, { event: undefined }, true],
  ['on the mark of an event', {}, { event: 'a' }, false],
  ['on the mark of another event', { event: 'a' }, { event: 'b' }, false],
  ['that lists a place', {}, { place: ['none'] }, false],
  ['that lists an area', {}, { area: [46, 39, 47, 40] }, false],
] as const)('one finger after a tap %s', (_, before, patch, moves) => {
  expect(tap(before, patch)).toBe(moves);
});

it('a click of a mouse changes nothing: it moves the map anyway', () => {
  expect(tap({}, {}, 'mouse')).toBe(false);
});
