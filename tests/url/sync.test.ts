import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day';
import { createAppStore, type AppStore } from '../../src/state/createAppStore';
import type { Entry } from '../../src/state/motion/motion';
import type { View } from '../../src/state/view/view';
import { writeLink } from '../../src/url/link';
import { syncAddress, type AddressBar } from '../../src/url/sync';

/** An address bar with a history of its own and a clock that the test moves. */
function fakeBar(first: string) {
  const entries = [first];
  let at = 0;
  let clock = 0;
  let replaced = 0;
  let changed = () => {};
  let waiting: { readonly act: () => void; readonly at: number } | undefined;
  const bar: AddressBar = {
    link: () => entries[at] ?? '',
    push: (hash) => {
      entries.splice(at + 1, Infinity, hash);
      at = entries.length - 1;
    },
    replace: (hash) => {
      entries[at] = hash;
      replaced++;
    },
    listen: (callback) => {
      changed = callback;
      return () => {
        changed = () => {};
      };
    },
    now: () => clock,
    later: (act, ms) => {
      waiting = { act, at: clock + ms };
      return () => (waiting = undefined);
    },
  };
  return {
    bar,
    entries,
    replaced: () => replaced,
    wait: (ms: number) => {
      clock += ms;
      if (!waiting || waiting.at > clock) return;
      const { act } = waiting;
      waiting = undefined;
      act();
    },
    go: (steps: number) => {
      at += steps;
      changed();
    },
  };
}

const day = (d: number) => dayOf(2020, 10, d);

describe('the address', () => {
  let store: AppStore;
  let fake: ReturnType<typeof fakeBar>;
  beforeEach(() => {
    store = createAppStore();
    fake = fakeBar('');
    syncAddress(store, fake.bar, () => {});
  });

  it('holds the last move of a gesture that rests without an end', () => {
    const { change } = store.getState();
    change({ q: 'd' }, 'drag');
    fake.wait(100);
    change({ q: 'dr' }, 'drag');
    fake.wait(100);
    change({ q: 'dro' }, 'drag');
    fake.wait(100);
    expect(fake.entries).toEqual(['', 'v=1&q=d']);
    fake.wait(200);
    expect(fake.entries).toEqual(['', 'v=1&q=dro']);
    // What was written is not written again, and what the reader goes back to stays.
    change({ q: 'dron' }, 'drag');
    fake.go(-1);
    fake.wait(1000);
    expect(fake.entries).toEqual(['', 'v=1&q=dro']);
    expect(store.getState().view.q).toBe('');
  });

  it('gets an entry for every change that a reader makes', () => {
    store.getState().change({ category: ['air'] });
    store.getState().change({ event: 'a' });
    expect(fake.entries).toEqual(['', 'v=1&category=air', 'v=1&category=air&event=a']);
  });

  it('is replaced at most twice a second while dragging, and gets one entry', () => {
    const { change } = store.getState();
    for (let step = 1; step <= 20; step++) {
      change({ from: day(1), to: day(step) }, 'drag');
      fake.wait(100);
    }
    // In two seconds: at 500, 1000, 1500 and 2000 ms.
    expect(fake.replaced()).toBe(4);
    change({}, 'push');
    expect(fake.entries).toEqual(['', 'v=1&from=2020-10-01&to=2020-10-20']);
  });

  it('goes back to what was before a drag', () => {
    const { change } = store.getState();
    change({ category: ['air'] });
    change({ from: day(1), to: day(2) }, 'drag');
    change({ from: day(1), to: day(3) }, 'drag');
    change({}, 'push');
    fake.go(-1);
    expect(store.getState().view.from).toBeUndefined();
    expect(store.getState().view.category).toEqual(['air']);
    fake.go(1);
    expect(store.getState().view.to).toBe(day(3));
  });

  it('can be gone back from in the middle of a drag', () => {
    const { change } = store.getState();
    change({ category: ['air'] });
    change({ q: 'g' }, 'drag');
    change({ q: 'ganja' }, 'drag');
    fake.go(-1);
    expect(store.getState().view.q).toBe('');
    expect(store.getState().view.category).toEqual(['air']);
  });

  describe('has one entry a gesture:', () => {
    /** Moves and ends of moves, by the time that passes before each, ms. */
    const turn = (step: number): Move => [0, { to: day(step) }, 'drag'];
    const end: Move = [250, {}, 'push'];
    type Move = readonly [pauseMs: number, patch: Partial<View>, entry: Entry];
    const cases: { readonly [name: string]: { readonly moves: readonly Move[]; readonly entries: number } } =
      {
        'six notches of a wheel, each at rest before the next': {
          moves: [20, 19, 18, 17, 16, 15].flatMap((step) => [turn(step), end]),
          entries: 1,
        },
        'ten presses of an arrow key': {
          moves: [20, 19, 18, 17, 16, 15, 14, 13, 12, 11].flatMap((step): Move[] => [
            [400, { known: day(step) }, 'drag'],
            [80, {}, 'push'],
          ]),
          entries: 1,
        },
        'a drag of one end, and then of the window': {
          moves: [turn(20), [0, { from: day(2), to: day(19) }, 'drag'], end],
          entries: 1,
        },
        'two drags with a rest between them': {
          moves: [turn(20), end, [1200, { to: day(12) }, 'drag'], end],
          entries: 2,
        },
        'two drags with a rest of a whole second': {
          moves: [turn(20), end, [1000, { to: day(12) }, 'drag'], end],
          entries: 2,
        },
        'two drags, and a wheel over the map in the long rest between them': {
          moves: [
            ...[turn(20), end],
            [900, { map: { lng: 46, lat: 40, zoom: 7 } }, 'replace'],
            [900, { to: day(12) }, 'drag'],
            end,
          ],
          entries: 2,
        },
        'a word typed slowly': {
          moves: [
            [0, { q: 'g' }, 'drag'],
            [3000, { q: 'ga' }, 'drag'],
            [3000, { q: 'gan' }, 'drag'],
            [3000, {}, 'push'],
          ],
          entries: 1,
        },
        'a wheel, and a press on something else before it rests': {
          moves: [turn(20), [100, { event: 'a' }, 'push'], end],
          entries: 2,
        },
        'a wheel over the timeline, and a key at the other clock at once': {
          moves: [turn(20), [100, { known: day(3) }, 'drag'], end],
          entries: 2,
        },
        'a wheel over the map': {
          moves: [1, 2, 3].map((zoom): Move => [400, { map: { lng: 46, lat: 40, zoom } }, 'replace']),
          entries: 0,
        },
      };
    it.each(Object.entries(cases))('%s', (_name, { moves, entries }) => {
      for (const [pauseMs, patch, entry] of moves) {
        fake.wait(pauseMs);
        store.getState().change(patch, entry);
      }
      expect(fake.entries).toHaveLength(1 + entries);
      expect(fake.entries.at(-1)).toBe(writeLink(store.getState().view));
    });
  });

  it('is not written again when the reader goes back', () => {
    store.getState().change({ category: ['air'] });
    store.getState().change({ category: ['strike'] });
    fake.go(-1);
    expect(fake.entries).toEqual(['', 'v=1&category=air', 'v=1&category=strike']);
    expect(store.getState().view.category).toEqual(['air']);
  });

  it('is not written again by the end of a gesture whose last move it holds', () => {
    const { change } = store.getState();
    change({ q: 'd' }, 'drag');
    change({}, 'push');
    expect(fake.entries).toEqual(['', 'v=1&q=d']);
    expect(fake.replaced()).toBe(0);
  });

  it('is not written by a change to what it holds already, or to what no link holds', () => {
    const { change } = store.getState();
    change({ category: ['air'] });
    change({ category: ['air'] });
    change({ category: ['air'] }, 'replace');
    change({ sort: 'time' }, 'replace');
    expect(fake.entries).toEqual(['', 'v=1&category=air']);
    expect(fake.replaced()).toBe(0);
  });

  it('has an entry for the drag that follows a step back, however soon', () => {
    const { change } = store.getState();
    change({ q: 'd' }, 'drag');
    change({}, 'push');
    fake.go(-1);
    change({ q: 'g' }, 'drag');
    expect(fake.entries).toEqual(['', 'v=1&q=g']);
    fake.go(-1);
    expect(store.getState().view.q).toBe('');
  });

  it('has an entry for what is pressed between two drags of the same', () => {
    const { change } = store.getState();
    change({ q: 'd' }, 'drag');
    change({}, 'push');
    change({ event: 'a' });
    change({ q: 'dr' }, 'drag');
    expect(fake.entries).toEqual(['', 'v=1&q=d', 'v=1&q=d&event=a', 'v=1&q=dr&event=a']);
  });

  it('is one entry where a replacement comes between two moves of a wheel', () => {
    const { change } = store.getState();
    change({ q: 'd' }, 'drag');
    change({}, 'push');
    change({ map: { lng: 46, lat: 40, zoom: 7 } }, 'replace');
    change({ q: 'dr' }, 'drag');
    change({}, 'push');
    expect(fake.entries).toEqual(['', 'v=1&q=dr&map=46,40,7']);
  });

  it('takes either end of the window for one thing, and stops with what it keeps in step', () => {
    const { change } = store.getState();
    change({ to: day(20) }, 'drag');
    change({ from: day(2) }, 'drag');
    change({}, 'push');
    expect(fake.entries).toEqual(['', 'v=1&from=2020-10-02&to=2020-10-20']);
    const other = fakeBar('');
    const otherStore = createAppStore();
    const stop = syncAddress(otherStore, other.bar, () => {});
    otherStore.getState().change({ q: 'd' }, 'drag');
    otherStore.getState().change({ q: 'dr' }, 'drag');
    stop();
    other.wait(1000);
    otherStore.getState().change({ event: 'a' });
    expect(other.entries).toEqual(['', 'v=1&q=d']);
    // Whether or not anything waits to be written.
    syncAddress(createAppStore(), fakeBar('').bar, () => {})();
  });

  it('does not change when only the pointer moves', () => {
    store.getState().hover('a');
    expect(fake.entries).toEqual(['']);
    expect(fake.replaced()).toBe(0);
  });

  it('tells what it could not read of a hash that was typed', () => {
    const told: unknown[] = [];
    const other = fakeBar('');
    syncAddress(createAppStore(), other.bar, (parts) => told.push(...parts));
    other.entries.push('from=never');
    other.go(1);
    expect(told).toEqual([{ parameter: 'from', value: 'never' }]);
    // A browser may tell twice of one step.
    other.go(0);
    expect(told).toHaveLength(1);
  });

  it('stays as it was typed, until the reader does something', () => {
    fake.entries.push('from=never&category=air');
    fake.go(1);
    expect(fake.entries).toEqual(['', 'from=never&category=air']);
    store.getState().change({ event: 'a' });
    expect(fake.entries).toEqual(['', 'from=never&category=air', 'v=1&category=air&event=a']);
  });
});
