// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ColumnsDialog from '../../../../src/app/files/columns/ColumnsDialog';
import { proposeMapping } from '../../../../src/formats/columns/propose';
import type { TableHead } from '../../../../src/formats/columns/proposal';
import type { FoundLayout } from '../../../../src/formats/recognise';
import { columns } from '../../../../src/i18n/dialogGroups';
import { deferred, shell } from '../../../../src/i18n/messageGroups';
import { loadMessageGroups, loadMessages } from '../../../../src/i18n/messages';
import type { LoadResult, LoadSource } from '../../../../src/load/loading';
import type { Reading } from '../../../../src/load/reading';
import { createAppStore, type AppStore } from '../../../../src/state/createAppStore';
import { AppStoreContext } from '../../../../src/state/useApp';
import { eventWith, smallDataset } from '../../../table/smallDataset';
import { tableOf } from '../../../table/tableOf';
import { loadedOf } from '../../../i18n/loadedOf';
import { headOf } from './tableHead';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const asked = headOf('Date;Headline;Type;Town', '03/08/2021;One;Raid;Borwa', '11/02/2021;Two;Theft;Inagar');
const plain = headOf('When was it;Type;Town', 'spring;Raid;Borwa', 'autumn;Theft;Inagar');

const whole: LoadResult = {
  kind: 'loaded',
  table: { ...tableOf({ ...smallDataset, events: [eventWith({ id: 'mine' })], claims: [] }), setAside: 2 },
};

let store: AppStore;
let box: HTMLElement;
let unmount = (): void => undefined;
const read: LoadSource[] = [];
/** What the table is when it is read in another layout. */
let otherwise: LoadResult = whole;
const begin = (source: LoadSource): Reading => {
  read.push(source);
  const result = source.mapping ? whole : otherwise;
  return {
    source,
    result: Promise.resolve(result),
    follow: () => Promise.resolve(result),
    cancel: () => undefined,
  };
};

beforeEach(async () => {
  vi.useFakeTimers();
  // jsdom shows no dialog.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  localStorage.clear();
  read.length = 0;
  otherwise = whole;
  await loadMessages('en');
  await loadMessageGroups([shell, deferred, columns]);
});

afterEach(() => {
  act(() => unmount());
  vi.useRealTimers();
});

async function opened(head: TableHead, found: Partial<FoundLayout> = {}): Promise<void> {
  store = createAppStore();
  store.getState().setLoaded(loadedOf(smallDataset));
  const layout = { separator: ',', headings: 1, encoding: 'windows-1251', ...found } as const;
  store.setState({
    asking: {
      name: 'incidents.csv',
      address: 'file:incidents.csv',
      source: { file: new File([''], 'incidents.csv') },
      columns: { head, proposal: proposeMapping(head), layout },
      others: 0,
    },
  });
  box = document.createElement('div');
  document.body.replaceChildren(box);
  const root = createRoot(box);
  unmount = () => root.unmount();
  await act(async () =>
    root.render(
      <AppStoreContext value={store}>
        <ColumnsDialog stopReading={() => undefined} begin={begin} />
      </AppStoreContext>,
    ),
  );
}

const rest = () => act(async () => vi.advanceTimersByTimeAsync(1500));
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    document.activeElement?.dispatchEvent(event);
  });
const escape = () =>
  act(async () => {
    box.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
const find = (selector: string) => {
  const found = box.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const field = (slot: string) => find(`[data-slot="${slot}"] input`) as HTMLInputElement;
const openButton = () => find('.columns-open');
const counts = () => find('.columns-counts p').textContent;

describe('the dialog of a table’s columns', () => {
  // First: what another has begun to load without files would be joined.
  it('draws the points over the world, and says where they lie, as the columns are chosen', async () => {
    const fetched = vi.fn(
      async (address: string) =>
        new Response(readFileSync(`data/world/${address.split('/').at(-1)}`, 'utf8')),
    );
    vi.stubGlobal('fetch', fetched);
    await opened(headOf('Headline;lat;lon', 'One;12.2;24.6', 'Two;36.8;-3.1', 'Three;120;24.6'));
    await vi.waitFor(
      async () => {
        await act(() => vi.dynamicImportSettled());
        expect(find('.points-map-land').getAttribute('d')).not.toBe('');
      },
      { timeout: 20_000 },
    );
    expect(fetched.mock.calls.map(([address]) => address.split('/').at(-1))).toEqual([
      'map.json',
      'countries-coarse.topo.json',
    ]);
    const caption = () => find('.points-map figcaption').textContent;
    const dots = () => find('.points-map-dots').getAttribute('d') ?? '';
    expect(caption()).toMatch(/^2 points, between 12°\sN and 37°\sN, 3°\sW and 25°\sE\. 1 row isn’t drawn: /);
    expect(dots().match(/M/g)).toHaveLength(2);
    await act(async () => field('lat').focus());
    await press('Delete');
    expect(caption()).toBe('No point yet: choose the columns of latitude and longitude.');
    expect(dots()).toBe('');
    vi.unstubAllGlobals();
  });

  it('asks by keyboard which of day and month comes first, and chooses nothing by itself', async () => {
    await opened(asked);
    const radios = box.querySelectorAll<HTMLElement>('[role="radio"]');
    expect(document.activeElement).toBe(radios[0]);
    expect(radios[0]?.textContent).toContain('3 August 2021');
    expect(openButton().textContent).toBe('Answer 1 question to open');
    expect(openButton().getAttribute('aria-disabled')).toBe('true');
    await press('ArrowRight');
    expect(document.activeElement).toBe(radios[1]);
    expect([...radios].map((radio) => radio.getAttribute('aria-checked'))).toEqual(['false', 'false']);
    await rest();
    expect(read).toEqual([]);

    await press(' ');
    expect(box.querySelector('[role="radio"]')).toBeNull();
    expect(document.activeElement).toBe(field('date'));
    await rest();
    expect(read.map(({ mapping }) => mapping?.date)).toEqual([{ column: 'Date', order: 'mdy' }]);
    expect(counts()).toContain('3 rows: 1 shown · 2 set aside');
    expect(openButton().textContent).toBe('Open 1 event');
    expect(find('.preview tbody').textContent).toContain('8 March 2021');

    await press('z', { ctrlKey: true });
    expect(box.querySelectorAll('[role="radio"]')).toHaveLength(2);
  });

  it('leads from its button to what is missing, and takes columns by keyboard', async () => {
    await opened(plain);
    await act(async () => openButton().click());
    expect(document.activeElement).toBe(field('date'));
    expect(openButton().textContent).toBe('Choose a date to open');
    await press('ArrowDown');
    expect(field('date').getAttribute('aria-expanded')).toBe('true');
    await press('ArrowDown');
    const active = document.getElementById(field('date').getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('When was it');
    expect(active?.textContent).toContain('spring · autumn');
    await press('Enter');
    expect(field('date').value).toBe('When was it');
    await press('Delete');
    expect(field('date').value).toBe('');
    expect(openButton().textContent).toBe('Choose a date to open');
  });

  it('opens with Ctrl Enter once the file is read, over what was shown', async () => {
    await opened(asked);
    await press(' ');
    await press('Enter', { ctrlKey: true });
    await rest();
    const { asking, loaded, earlier } = store.getState();
    expect(asking).toBeUndefined();
    expect(loaded?.address).toBe('file:incidents.csv');
    expect(loaded?.source?.mapping?.date).toEqual({ column: 'Date', order: 'dmy' });
    expect(loaded?.columns?.head).toBe(asked);
    expect(earlier?.loaded.address).toBe('');
    expect(localStorage).toHaveLength(0);
  });

  it('remembers what the reader wants remembered, and says so the next time', async () => {
    await opened(asked);
    await press(' ');
    await act(async () => (find('.mapping-remember input') as HTMLInputElement).click());
    await press('Enter', { ctrlKey: true });
    await rest();
    act(() => unmount());
    await opened(asked);
    expect(box.querySelector('[role="radio"]')).toBeNull();
    expect(find('.columns-recalled').textContent).toMatch(/^As last time, .+\. Start anew$/);
    await act(async () => find('.columns-recalled button').click());
    expect(box.querySelectorAll('[role="radio"]')).toHaveLength(2);
  });

  it('says which encoding was found, and reads the file in another with what is chosen', async () => {
    await opened(asked);
    const select = find('.reading-line select') as HTMLSelectElement;
    expect(select.selectedOptions[0]?.textContent).toBe('windows-1251 (guessed)');
    expect([...select.options].map(({ value }) => value)).toContain('windows-1250');
    await act(async () => {
      select.value = 'windows-1254';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(read.map(({ layout }) => layout)).toEqual([{ encoding: 'windows-1254' }]);
  });

  it('offers the sheets of a workbook, and shows the rows of the one that is chosen', async () => {
    const sheets = ['March', 'April'];
    await opened(plain, { sheets, sheet: 'March', headings: 4 });
    const select = find('.reading-line select') as HTMLSelectElement;
    expect([select.value, ...[...select.options].map(({ value }) => value)]).toEqual(['March', ...sheets]);
    const head = headOf('Date;Headline', '2021-04-13;From April');
    const layout = { headings: 1, sheets, sheet: 'April' };
    otherwise = { kind: 'asks', columns: { head, proposal: proposeMapping(head), layout }, issues: [] };
    await act(async () => {
      select.value = 'April';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(read.map((source) => source.layout)).toEqual([{ sheet: 'April' }]);
    expect(find('.preview tbody').textContent).toContain('13 April 2021');
    expect(select.value).toBe('April');
    await rest();
    expect(read.at(-1)).toMatchObject({ layout: { sheet: 'April' }, mapping: { date: { column: 'Date' } } });
  });

  it('loads a saved mapping with its layout, and changes one of its words by keyboard', async () => {
    await opened(asked);
    const mapping = {
      format: 'conflict-timeline-columns/1',
      date: { column: 'Date', order: 'dmy' },
      title: '{Headline}',
      status: { column: 'Type', words: { Raid: 'disputed' }, others: 'documented' },
      fallbacks: { Town: ['Type'] },
      layout: { encoding: 'windows-1250' },
    };
    const input = find('.mapping-tools input[type="file"]') as HTMLInputElement;
    const text = Promise.resolve(JSON.stringify(mapping));
    const file = { name: 'mine.json', text: () => text };
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await text;
    });
    await rest();
    expect(read[0]?.layout).toEqual({ encoding: 'windows-1250' });
    const { layout: _, ...kept } = mapping;
    expect(read.at(-1)?.mapping).toEqual(kept);
    const selects = box.querySelectorAll<HTMLSelectElement>('[role="group"] .match-words select');
    expect([...selects].map(({ value }) => value)).toEqual(['disputed', '', 'documented', '']);
    await act(async () => {
      const theft = selects[1];
      if (!theft) throw new Error('no second word');
      expect(theft.selectedOptions[0]?.textContent).toBe('documented (as any other word)');
      theft.value = 'one-side';
      theft.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await rest();
    const words = { Raid: 'disputed', Theft: 'one-side' };
    expect(read.at(-1)?.mapping).toEqual({ ...kept, status: { ...kept.status, words } });
  });

  it('leaves at once unless something was changed; then it asks once', async () => {
    await opened(asked);
    await escape();
    expect(store.getState().asking).toBeUndefined();

    await opened(asked);
    await press(' ');
    await escape();
    expect(store.getState().asking).toBeDefined();
    expect(find('.columns-leave').textContent).toContain('Leave without opening?');
    await escape();
    expect(store.getState().asking).toBeUndefined();
    expect(store.getState().loaded?.address).toBe('');
  });
});
