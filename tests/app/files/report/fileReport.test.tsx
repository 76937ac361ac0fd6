// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import FileReport from '../../../../src/app/files/report/FileReport';
import { deferred, report, shell } from '../../../../src/i18n/messageGroups';
import { loadMessageGroups, loadMessages } from '../../../../src/i18n/messages';
import { createAppStore } from '../../../../src/state/createAppStore';
import { AppStoreContext } from '../../../../src/state/useApp';
import { loadedOf } from '../../../i18n/loadedOf';
import { eventWith, smallDataset } from '../../../table/smallDataset';
import { tableOf } from '../../../table/tableOf';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

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
  expect(button()?.textContent).toBe('Show the 2 events');
  act(() => button()?.click());
  expect(store.getState().lit).toEqual({ kind: 'events', ids: new Set(['one', 'two']) });
  expect(store.getState()).toMatchObject({ ticked: new Set(['one', 'two']), onlyTicked: true });
  act(() => first.unmount());
  draw();
  expect(button()?.getAttribute('aria-pressed')).toBe('true');
  act(() => button()?.click());
  expect(store.getState()).toMatchObject({ lit: undefined, ticked: new Set(), onlyTicked: false });
  expect(box.textContent).toContain('3 rows');
});
