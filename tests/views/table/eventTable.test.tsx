// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTables } from '../../../src/engine/tab/answers/loadTables';
import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import { wholeWindowOf } from '../../../src/engine/windows';
import { dayOf, printDay } from '../../../src/model/day';
import { type AppStore, createAppStore } from '../../../src/state/createAppStore';
import { createLoaded } from '../../../src/state/session/loaded';
import { AppStoreContext } from '../../../src/state/useApp';
import { TableView } from '../../../src/views/table/TableView';
import { eventWith, smallDataset } from '../../table/smallDataset';
import { tableOf } from '../../table/tableOf';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// The code of its answers comes with a table's first question.
beforeAll(() => loadTables().then(() => undefined));

const total = 3000;
const events = Array.from({ length: total }, (_, i) =>
  eventWith({
    id: `e${i}`,
    when: printDay(dayOf(2015, 1, 1) + i),
    category: i % 2 === 0 ? 'strike' : 'talks',
    title: `Title ${i}`,
  }),
);
const table = tableOf({ ...smallDataset, events });
const whole = wholeWindowOf(table);
const loaded = createLoaded({
  table,
  engine: createTabEngine(table),
  defaultWindow: whole,
  wholeWindow: whole,
  address: '',
});

let root: Root;
let store: AppStore;
let element: HTMLElement;

/** Nothing has a size here: every element is as large as a window. */
function size(name: 'clientWidth' | 'clientHeight', px: number): void {
  Object.defineProperty(HTMLElement.prototype, name, { value: px, configurable: true });
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  size('clientWidth', 1440);
  size('clientHeight', 280);
  store = createAppStore();
  store.getState().setLoaded(loaded);
  element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
  act(() =>
    root.render(
      <AppStoreContext value={store}>
        <TableView tools={{ events: null, claims: null }} />
      </AppStoreContext>,
    ),
  );
});

afterEach(() => {
  act(() => root.unmount());
  element.remove();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
  Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight');
});

const grid = () => element.querySelector<HTMLElement>('[role="grid"]') as HTMLElement;
const focused = () => {
  const row = document.activeElement?.closest('[role="row"]');
  const cell = document.activeElement?.closest('[aria-colindex]');
  return [Number(row?.getAttribute('aria-rowindex')), Number(cell?.getAttribute('aria-colindex'))];
};
async function press(keys: string): Promise<void> {
  for (const press of keys.split(' ')) {
    const parts = press.split('+');
    const key = parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? '');
    await act(async () => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          ctrlKey: parts.includes('Ctrl'),
          shiftKey: parts.includes('Shift'),
          bubbles: true,
          cancelable: true,
        }),
      );
      grid().dispatchEvent(new Event('scroll'));
      await Promise.resolve();
    });
    // Ids of a range are the engine's to tell.
    await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}
const ticked = () => [...store.getState().ticked];
const start = () => act(() => element.querySelector<HTMLElement>('[data-cell="2:1"]')?.focus());

describe('a table of 3,000 events', () => {
  beforeEach(start);

  it('says how many rows and columns it has, and draws those in sight', () => {
    expect(grid().getAttribute('aria-rowcount')).toBe(String(total + 2));
    expect(grid().getAttribute('aria-colcount')).toBe('10');
    expect(element.querySelectorAll('.table-row').length).toBeLessThan(80);
    expect(element.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  it.each([
    ['ArrowDown', [4, 2]],
    ['ArrowRight ArrowRight ArrowLeft', [3, 3]],
    ['End', [3, 10]],
    ['End Home', [3, 1]],
    ['Ctrl+End', [total + 2, 10]],
    ['Ctrl+End Ctrl+Home', [3, 1]],
    ['Ctrl+End ArrowDown', [total + 2, 10]],
    ['PageDown', [9, 2]],
    ['PageDown PageDown PageUp', [9, 2]],
    ['ArrowUp', [1, 2]],
    ['ArrowUp ArrowDown', [3, 2]],
    ['ArrowUp ArrowUp', [1, 2]],
  ])('is gone through by %s to row and column %j, one tab stop', async (keys, cell) => {
    await press(keys);
    expect(focused()).toEqual(cell);
    expect(element.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  it('keeps the focus on a row that is scrolled away', async () => {
    await press('PageDown');
    const cell = document.activeElement;
    for (const topPx of [40_000, 0, 80_000]) {
      grid().scrollTop = topPx;
      act(() => void grid().dispatchEvent(new Event('scroll')));
      expect(document.activeElement).toBe(cell);
    }
    await press('ArrowDown');
    expect(focused()).toEqual([10, 2]);
  });

  it('opens the event of a row with Enter', async () => {
    await press('ArrowDown Enter');
    expect(store.getState().view.event).toBe('e1');
    expect(element.querySelector('.table-row[aria-current] [data-id="e1"]')).not.toBeNull();
  });

  it('ticks rows with Space, extends with Shift, all with Ctrl A, none with Escape', async () => {
    await press('Space');
    expect(ticked()).toEqual(['e0']);
    await press('Shift+ArrowDown Shift+ArrowDown');
    expect(ticked()).toEqual(['e0', 'e1', 'e2']);
    await press('Shift+ArrowUp');
    expect(ticked()).toEqual(['e0', 'e1']);
    await press('Space');
    expect(ticked()).toEqual(['e0']);
    await press('Ctrl+a');
    expect(ticked()).toHaveLength(total);
    await press('Ctrl+a');
    expect(ticked()).toHaveLength(0);
    await press('Space Escape');
    expect(ticked()).toEqual([]);
  });

  it('keeps what is ticked through another order and filter, and shows it alone', async () => {
    await press('Space ArrowDown Space');
    act(() => store.getState().change({ category: ['strike'] }));
    act(() => store.getState().change({ table: ['sort:when-'] }));
    expect(ticked()).toEqual(['e0', 'e1']);
    act(() => store.getState().tick(store.getState().ticked, true));
    const ids = [...element.querySelectorAll('.table-row')].map((row) => row.textContent);
    expect(ids).toHaveLength(1);
    expect(ids[0]).toContain('Title 0');
  });

  it('sorts by a head with Space, by a second with Shift, and says so', async () => {
    await press('ArrowUp Space ArrowRight Shift+Space');
    expect(store.getState().view.table).toEqual(['sort:when-/known']);
    const heads = [...element.querySelectorAll('[role="columnheader"]')].map((head) =>
      head.getAttribute('aria-sort'),
    );
    expect(heads.slice(1, 5)).toEqual(['descending', 'ascending', 'none', 'none']);
    expect(element.querySelector('.table-row')?.textContent).toContain(`Title ${total - 1}`);
  });

  it('leads from a head to its filter with Enter and F2, and back with Escape', async () => {
    await press('ArrowUp ArrowRight ArrowRight ArrowRight Enter');
    expect(document.activeElement?.matches('input.table-filter')).toBe(true);
    await press('Escape');
    expect(focused()).toEqual([1, 5]);
    await press('ArrowLeft F2');
    expect(document.activeElement?.matches('.table-filter button')).toBe(true);
    expect(element.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  it('ticks with Ctrl and Shift of a click, and opens with a plain one', async () => {
    const click = async (row: number, keys: MouseEventInit) => {
      await act(async () => {
        element
          .querySelector(`[data-cell="${row}:4"]`)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...keys }));
        await Promise.resolve();
      });
      await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
    };
    await click(3, { ctrlKey: true });
    await click(6, { shiftKey: true });
    expect(ticked()).toEqual(['e1', 'e2', 'e3', 'e4']);
    await click(4, { ctrlKey: true });
    expect(ticked()).toEqual(['e1', 'e3', 'e4']);
    expect(store.getState().view.event).toBeUndefined();
    await click(5, {});
    expect(store.getState().view.event).toBe('e3');
  });
});

it('of another dataset nothing is ticked', () => {
  act(() => store.getState().tick(new Set(['e1']), true));
  act(() => store.getState().setLoaded({ ...loaded, address: 'file:other.csv' }));
  expect([ticked(), store.getState().onlyTicked]).toEqual([[], false]);
});
