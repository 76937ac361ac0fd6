// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import { wholeWindowOf } from '../../../src/engine/windows';
import { dayOf, printDay } from '../../../src/model/day';
import { type AppStore, createAppStore } from '../../../src/state/createAppStore';
import { createLoaded } from '../../../src/state/session/loaded';
import { AppStoreContext } from '../../../src/state/useApp';
import { LongList } from '../../../src/views/list/LongList';
import { lineHeightPx } from '../../../src/views/list/longListLayout';
import { eventWith, smallDataset } from '../../table/smallDataset';
import { tableOf } from '../../table/tableOf';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const total = 2000;
const heightPx = 640;
const events = Array.from({ length: total }, (_, i) =>
  eventWith({ id: `e${i}`, when: printDay(dayOf(2015, 1, 1) + i) }),
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
const clauses = {};

let root: Root;
let store: AppStore;
let element: HTMLElement;

function show(): void {
  act(() =>
    root.render(
      <AppStoreContext value={store}>
        <LongList clauses={clauses} sort="time" total={total} />
      </AppStoreContext>,
    ),
  );
}

beforeEach(() => {
  store = createAppStore();
  store.getState().setLoaded(loaded);
  element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
});

afterEach(() => {
  act(() => root.unmount());
  element.remove();
});

/** The list, which has no height of its own here; scrolling it is told as a browser does. */
const list = () => element.querySelector<HTMLElement>('.list-scroll') as HTMLElement;
function scrollTo(topPx: number): void {
  Object.defineProperty(list(), 'clientHeight', { value: heightPx, configurable: true });
  list().scrollTop = topPx;
  act(() => void list().dispatchEvent(new Event('scroll')));
}
function press(key: string): void {
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  scrollTo(list().scrollTop);
}
const focused = () => {
  const line = document.activeElement?.closest('.line');
  return line ? Number(line.getAttribute('aria-posinset')) : undefined;
};
const positions = () =>
  [...element.querySelectorAll('.line')].map((line) => Number(line.getAttribute('aria-posinset')));

describe('a list of 2,000 events', () => {
  beforeEach(() => {
    show();
    scrollTo(0);
    act(() => element.querySelector<HTMLElement>('.line-button')?.focus());
  });

  it.each([
    ['End', total],
    ['End PageUp', total - 10],
    ['End ArrowDown', total],
    ['End Home', 1],
    ['PageDown PageDown PageDown PageDown PageDown PageDown PageDown', 71],
    ['PageDown PageDown ArrowUp', 20],
    ['Home', 1],
    ['x', 1],
  ])('is gone through by %s to line %i', (keys, line) => {
    keys.split(' ').forEach(press);
    expect(focused()).toBe(line);
    const firstInSight = list().scrollTop / lineHeightPx;
    expect(line - 1).toBeGreaterThanOrEqual(firstInSight);
    expect(line).toBeLessThanOrEqual(firstInSight + heightPx / lineHeightPx);
    expect(positions().length).toBeLessThan(60);
  });

  it('keeps the focus on a line that is scrolled away, above and below, and goes on from there', () => {
    press('End');
    press('PageUp');
    const line = document.activeElement;
    for (const topPx of [0, 60_000, 127_360, 3000]) {
      scrollTo(topPx);
      expect(document.activeElement).toBe(line);
      expect(positions()).toEqual([...positions()].sort((a, b) => a - b));
    }
    press('ArrowDown');
    expect(focused()).toBe(total - 9);
  });

  it('stops the tab key at one line', () => {
    press('End');
    scrollTo(0);
    expect(element.querySelectorAll('.line-button[tabindex="0"]')).toHaveLength(1);
  });
});

it('a list of 2,000 events comes back where the event stands that was open', () => {
  store.getState().change({ event: 'e1500' });
  store.getState().change({ event: undefined });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: heightPx, configurable: true });
  show();
  Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight');
  scrollTo(list().scrollTop);
  expect(element.querySelector('[data-id="e1500"]')).not.toBeNull();
});

it('a list whose dataset is read on stays where the reader has scrolled it to', () => {
  store.getState().change({ event: 'e1500' });
  store.getState().change({ event: undefined });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: heightPx, configurable: true });
  show();
  const shown = list().scrollTop;
  scrollTo(1000);
  const more = tableOf({
    ...smallDataset,
    events: [eventWith({ id: 'earliest', when: '2014-12-31' }), ...events],
  });
  act(() => store.getState().setLoaded({ ...loaded, table: more, engine: createTabEngine(more) }));
  Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight');
  expect([shown > 1000, list().scrollTop]).toEqual([true, 1000]);
});
