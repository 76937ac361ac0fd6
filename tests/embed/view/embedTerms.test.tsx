// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import EmbedList from '../../../src/embed/view/EmbedList';
import { exportDialog } from '../../../src/i18n/dialogGroups';
import { detail, opened, shell } from '../../../src/i18n/messageGroups';
import { loadMessageGroups, loadMessages } from '../../../src/i18n/messages';
import { createAppStore } from '../../../src/state/createAppStore';
import { AppStoreContext } from '../../../src/state/useApp';
import type { Dataset } from '../../../src/model/dataset';
import { eventWith, smallDataset } from '../../table/smallDataset';
import { loadedOf } from '../../i18n/loadedOf';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let unmount = (): void => undefined;

beforeEach(async () => {
  await loadMessages('en');
  await loadMessageGroups([shell, detail, opened, exportDialog]);
});
afterEach(() => act(() => unmount()));

/** The list of a dataset in an embedded view, and what it downloads. */
async function listOf(dataset: Dataset) {
  const store = createAppStore();
  store.getState().setLoaded(loadedOf(dataset));
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  const root = createRoot(box);
  unmount = () => root.unmount();
  const download = vi.fn<(terms?: string) => void>();
  await act(async () =>
    root.render(
      <AppStoreContext value={store}>
        <EmbedList download={download} />
      </AppStoreContext>,
    ),
  );
  const click = (name: RegExp) =>
    act(async () => {
      const button = [...box.querySelectorAll('button')].find((one) =>
        name.test(one.getAttribute('aria-label') ?? one.textContent),
      );
      button?.click();
      await vi.dynamicImportSettled();
    });
  return { box, download, click };
}

const dataset = { ...smallDataset, events: [eventWith({ id: 'a' })], claims: [] };

it('an embedded list of ACLED’s rows says its terms before it gives the CSV, and gives them with it', async () => {
  const { box, download, click } = await listOf({ ...dataset, id: 'acled' });
  await click(/^CSV/);
  await vi.waitFor(() => act(() => expect(box.querySelector('[role="alert"]')).not.toBeNull()));
  expect(download).not.toHaveBeenCalled();
  const terms = box.querySelector('[role="alert"]')?.textContent;
  expect(terms).toMatch(/^This data is ACLED’s\. Its terms of use forbid passing rows on/);
  await click(/^Export$/);
  expect(download.mock.calls).toEqual([[terms]]);
});

it('an embedded list of other rows gives the CSV at once', async () => {
  const { box, download, click } = await listOf(dataset);
  await click(/^CSV/);
  expect(download.mock.calls).toEqual([[]]);
  expect(box.querySelector('[role="alert"]')).toBeNull();
});
