// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import FileReport from '../../../../src/app/files/report/FileReport';
import { deferred, report, shell } from '../../../../src/i18n/messageGroups';
import { loadMessageGroups, loadMessages } from '../../../../src/i18n/messages';
import { createAppStore } from '../../../../src/state/createAppStore';
import { AppStoreContext } from '../../../../src/state/useApp';
import { loadedOf } from '../../../i18n/loadedOf';
import { eventWith, smallDataset } from '../../../table/smallDataset';
import { tableOf } from '../../../table/tableOf';

const inAct = (is: boolean) => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: is });
inAct(true);

/** Waits for what is searched for in the background and drawn outside of `act`. */
async function drawn(until: () => boolean): Promise<void> {
  inAct(false);
  await vi.waitUntil(until);
  inAct(true);
}

it('shows the events of a kept kind everywhere, and takes that back, also where the report was closed since', async () => {
  await loadMessages('en');
  await loadMessageGroups([shell, deferred, report]);
  const bare = ['one', 'two'].map((id) => ({ ...eventWith({ id, title: id }), reports: [] }));
  const dataset = {
    ...smallDataset,
    claims: [],
    events: [...bare, eventWith({ id: 'fine', title: 'fine' })],
  };
  const store = createAppStore();
  store.getState().setLoaded({ ...loadedOf(dataset), whole: tableOf(dataset), address: 'file:a.csv' });
  const box = document.createElement('div');
  document.body.append(box);
  const draw = () => {
    const root = createRoot(box);
    act(() =>
      root.render(
        <AppStoreContext value={store}>
          <FileReport />
        </AppStoreContext>,
      ),
    );
    return root;
  };
  const button = () => box.querySelector<HTMLElement>('details > [aria-pressed]');
  const first = draw();
  expect(box.textContent).toContain('still being checked');
  await drawn(() => button() !== null);
  expect(box.textContent).not.toContain('still being checked');
  expect(button()?.textContent).toBe('Show the 2 events');
  act(() => button()?.click());
  expect(store.getState().lit).toEqual({ kind: 'events', ids: new Set(['one', 'two']) });
  expect(store.getState()).toMatchObject({ ticked: new Set(['one', 'two']), onlyTicked: true });
  act(() => first.unmount());
  draw();
  await drawn(() => button() !== null);
  expect(button()?.getAttribute('aria-pressed')).toBe('true');
  act(() => button()?.click());
  expect(store.getState()).toMatchObject({ lit: undefined, ticked: new Set(), onlyTicked: false });
  expect(box.textContent).toContain('3 rows');
});

it('tells of points outside the country that the file gives, judged by the map of the world', async () => {
  await loadMessages('en');
  await loadMessageGroups([shell, deferred, report]);
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(readFileSync(`data/world/${address.split('/').at(-1)}`, 'utf8')),
  );
  const at = (id: string, lng: number, lat: number, country: string) => ({
    id,
    names: { en: id },
    lng,
    lat,
    country,
    precision: 'settlement' as const,
  });
  const places = [
    at('Bamako', -8, 12.65, 'Mali'),
    // Nearer to the border than it is sure.
    at('Goma', 29.22, -1.68, 'Rwanda'),
    at('Swapped', 12.65, -8, 'Mali'),
    at('Juba', 31.6, 4.85, 'Sudan'),
    at('Suva', 178.44, -18.14, 'FJI'),
    at('Nowhere', 20, 20, 'Atlantis'),
  ];
  const dataset = {
    ...smallDataset,
    places,
    claims: [],
    events: places.map(({ id }) => eventWith({ id, title: id, places: [{ place: id, role: 'site' }] })),
  };
  const store = createAppStore();
  store.getState().setLoaded({ ...loadedOf(dataset), whole: tableOf(dataset), address: 'file:a.csv' });
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  act(() =>
    root.render(
      <AppStoreContext value={store}>
        <FileReport />
      </AppStoreContext>,
    ),
  );
  const lines = () => [...box.querySelectorAll('details')].map(({ textContent }) => textContent);
  await vi.waitFor(
    async () => {
      await act(() => vi.dynamicImportSettled());
      expect(lines()).toHaveLength(2);
    },
    { timeout: 20_000 },
  );
  expect(lines()[0]).toMatch(/^1 The point lies more than 25 km outside .+: .*Mali; -8, 12\.65/);
  expect(lines()[1]).toMatch(/^1 The map of the world has no country of this name: .*Atlantis/);
  act(() => root.unmount());
  vi.unstubAllGlobals();
});
