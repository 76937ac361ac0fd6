// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Window } from '../../../src/engine/questions';
import { dayOf, printDay } from '../../../src/model/day';
import { createAppStore } from '../../../src/state/createAppStore';
import { AppStoreContext } from '../../../src/state/useApp';
import '../../../src/views/timeline/clocks/DateNote';
import { KnownDay } from '../../../src/views/timeline/clocks/KnownDay';
import { WindowDateField } from '../../../src/views/timeline/clocks/WindowDateField';
import { boundsOf } from '../../../src/views/timeline/windows';
import { loadedOf } from '../../i18n/loadedOf';
import { smallDataset } from '../../table/smallDataset';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const loaded = loadedOf(smallDataset);
const bounds = boundsOf(loaded);
const shown: Window = { from: dayOf(2020, 10, 4), to: dayOf(2020, 10, 8) };
const start = { from: '2020-10-04', to: '2020-10-08' };

let element: HTMLElement;
let root: ReturnType<typeof createRoot>;
let store: ReturnType<typeof createAppStore>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  store = createAppStore();
  store.getState().setLoaded(loaded);
  store.getState().change(shown);
  element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
  const show = ({ from, to }: Window) => store.getState().change({ from, to });
  const given = { loaded, bounds, show };
  act(() =>
    root.render(
      <AppStoreContext value={store}>
        <WindowDateField {...given} end="from" name="from" />
        <WindowDateField {...given} end="to" name="to" />
        <KnownDay loaded={loaded} bounds={bounds} />
      </AppStoreContext>,
    ),
  );
});

afterEach(() => {
  vi.useRealTimers();
  act(() => root.unmount());
  element.remove();
});

const fields = () => [...element.querySelectorAll<HTMLInputElement>('input[type="date"]')];
const fieldOf = (name: 'from' | 'to' | 'known') =>
  fields()[['from', 'to', 'known'].indexOf(name)] as HTMLInputElement;
const noteOf = (field: HTMLInputElement) => {
  const id = field.getAttribute('aria-describedby');
  return id === null ? undefined : (document.getElementById(id)?.textContent ?? '');
};
const days = () => {
  const { from, to, known } = store.getState().view;
  return {
    from: printDay(from ?? NaN),
    to: printDay(to ?? NaN),
    ...(known !== undefined && { known: printDay(known) }),
  };
};

function press(field: HTMLInputElement, key: string): void {
  act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

/** Types into a field as a browser does: a key, and then the value that it makes. */
function type(field: HTMLInputElement, value: string): void {
  act(() => field.focus());
  press(field, '1');
  act(() => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lets a part that is loaded come. */
const settle = () => act(() => vi.dynamicImportSettled());

describe('a date field', () => {
  it.each<[string, 'from' | 'to' | 'known', string, ReturnType<typeof days>, RegExp | undefined]>([
    [
      'takes a day between the ends',
      'from',
      '2020-10-06',
      { from: '2020-10-06', to: '2020-10-08' },
      undefined,
    ],
    [
      'tells that the end moved along',
      'from',
      '2020-10-09',
      { from: '2020-10-09', to: '2020-10-09' },
      /^The last day/,
    ],
    [
      'tells that the start moved along',
      'to',
      '2020-10-01',
      { from: '2020-10-01', to: '2020-10-01' },
      /^The first day/,
    ],
    [
      'refuses what is before the data',
      'from',
      '0020-10-09',
      start,
      /before the data.* begin on 4 October 2020/,
    ],
    ['refuses what is after the data', 'to', '2030-10-09', start, /after the data.* end on 8 October 2020/],
    ['refuses half a date', 'to', '', start, /not a whole date/],
    ['takes an as-of day', 'known', '2020-10-06', { ...start, known: '2020-10-06' }, undefined],
    ['refuses an as-of day before the data', 'known', '0020-10-06', start, /before the data/],
    ['refuses an as-of day after the data', 'known', '2031-10-06', start, /after the data/],
    ['refuses half a date', 'known', '', start, /not a whole date/],
  ])('%s: “%s” %s', async (_what, name, value, expected, note) => {
    const field = fieldOf(name);
    type(field, value);
    expect(days()).toEqual(start);
    press(field, 'Enter');
    await settle();
    expect(days()).toEqual(expected);
    expect(noteOf(field) ?? '').toMatch(note ?? /^$/);
    const refused = note !== undefined && JSON.stringify(expected) === JSON.stringify(start);
    expect(field.getAttribute('aria-invalid')).toBe(refused ? 'true' : null);
    if (note) {
      act(() => void vi.advanceTimersByTime(1000));
      expect(element.querySelector('[role="status"]')?.textContent).toMatch(note);
      type(field, '2020-10-05');
      expect(noteOf(field)).toBeUndefined();
      expect(field.getAttribute('aria-invalid')).toBeNull();
    }
  });

  it('that is left with a date refused shows the day that stands, and still says why', async () => {
    const field = fieldOf('to');
    type(field, '2030-10-09');
    act(() => fieldOf('from').focus());
    await settle();
    expect(field.value).toBe(start.to);
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(noteOf(field)).toMatch(/after the data/);
    press(fieldOf('from'), 'Escape');
    expect(noteOf(field)).toBeUndefined();
  });

  it('says nothing any more of days that have changed since', async () => {
    const field = fieldOf('from');
    type(field, '2020-10-09');
    press(field, 'Enter');
    await settle();
    expect(noteOf(field)).toMatch(/moved along/);
    act(() => store.getState().change(shown));
    expect(noteOf(field)).toBeUndefined();
  });
});
