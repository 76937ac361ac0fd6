import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day';
import { createAppStore, type AppStore } from '../../src/state/createAppStore';
import { syncAddress, type AddressBar } from '../../src/url/sync';

/** An address bar with a history of its own and a clock that the test moves. */
function fakeBar(first: string) {
  const entries = [first];
  let at = 0;
  let clock = 0;
  let replaced = 0;
  let changed = () => {};
  const bar: AddressBar = {
    hash: () => (entries[at] ? `#${entries[at]}` : ''),
    search: () => '',
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
  };
  return {
    bar,
    entries,
    replaced: () => replaced,
    wait: (ms: number) => {
      clock += ms;
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

  it('gets an entry for every change that a reader makes', () => {
    store.getState().change({ category: ['air'] });
    store.getState().change({ event: 'a' });
    expect(fake.entries).toEqual(['', 'v=1&category=air', 'v=1&category=air&event=a']);
  });

  it('is replaced at most twice a second while dragging, and gets one entry at the end', () => {
    const { change } = store.getState();
    for (let step = 1; step <= 20; step++) {
      change({ from: day(1), to: day(step) }, 'drag');
      fake.wait(100);
    }
    expect(fake.replaced()).toBe(4);
    change({}, 'push');
    expect(fake.entries).toEqual(['', 'v=1&from=2020-10-01&to=2020-10-20']);
  });

  it('goes back to what was before a drag', () => {
    const { change } = store.getState();
    change({ category: ['air'] });
    change({ from: day(1), to: day(2) }, 'drag');
    change({ from: day(1), to: day(3) }, 'push');
    fake.go(-1);
    expect(store.getState().view.from).toBeUndefined();
    expect(store.getState().view.category).toEqual(['air']);
    fake.go(1);
    expect(store.getState().view.to).toBe(day(3));
  });

  it('is not written again when the reader goes back', () => {
    store.getState().change({ category: ['air'] });
    store.getState().change({ category: ['strike'] });
    fake.go(-1);
    expect(fake.entries).toEqual(['', 'v=1&category=air', 'v=1&category=strike']);
    expect(store.getState().view.category).toEqual(['air']);
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
  });
});
