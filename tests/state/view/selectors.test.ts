import { describe, expect, it } from 'vitest';
import { createLoaded, type Loaded } from '../../../src/state/session/loaded';
import {
  claimClausesOf,
  clausesOf,
  otherClausesOf,
  tollWindowOf,
  windowOf,
} from '../../../src/state/view/selectors';
import { defaultView } from '../../../src/state/view/view';

const parts = {
  defaultWindow: { from: 10, to: 20 },
  wholeWindow: { from: 0, to: 99 },
  categories: [],
  table: { metadata: {} },
};
const loaded = createLoaded(parts as unknown as Loaded);

describe('the window', () => {
  it('is the default period where the view names none', () => {
    expect(windowOf(defaultView, loaded)).toEqual({ from: 10, to: 20 });
    expect(clausesOf(defaultView, loaded)).toEqual({ time: { from: 10, to: 20 } });
  });
});

describe('clauses', () => {
  it('of views that narrow alike are the same object', () => {
    const before = clausesOf({ ...defaultView, category: ['air'] }, loaded);
    expect(clausesOf({ ...defaultView, category: ['air'], event: 'a', sort: 'latest' }, loaded)).toBe(before);
    expect(clausesOf({ ...defaultView, category: ['air'], known: 3 }, loaded)).not.toBe(before);
  });

  it('of every kind reach the engine', () => {
    const view = {
      ...defaultView,
      from: 1,
      to: 2,
      q: 'x',
      category: ['air'],
      actor: ['a'],
      place: ['p'],
      status: ['disputed'],
      area: [1, 2, 3, 4],
      within: 'certainly',
      known: 3,
    } as const;
    expect(clausesOf(view, loaded)).toEqual({
      time: { from: 1, to: 2 },
      text: 'x',
      category: ['air'],
      actor: ['a'],
      place: ['p'],
      status: ['disputed'],
      area: [1, 2, 3, 4],
      within: 'certainly',
      known: 3,
    });
    expect(otherClausesOf(view, loaded)).not.toHaveProperty('time');
  });
});

describe('clauses of claims', () => {
  it('leave those of the events alone, and of views that narrow claims alike are the same object', () => {
    const view = { ...defaultView, side: ['a'], people: ['civilian'], voice: ['adversary'] } as const;
    const clauses = claimClausesOf(view, loaded);
    expect(clauses).toEqual({ side: ['a'], people: ['civilian'], voice: ['adversary'] });
    expect(claimClausesOf({ ...view, side: ['a'], q: 'x' }, loaded)).toBe(clauses);
    expect(clausesOf(view, loaded)).toBe(clausesOf(defaultView, loaded));
  });
});

describe('the days of a toll', () => {
  it.each([
    ['a day of the war', { from: 15, to: 15 }, { from: 10, to: 15 }],
    ['the war and more', { from: 0, to: 99 }, { from: 10, to: 99 }],
    ['what came before', { from: 2, to: 9 }, { from: 2, to: 9 }],
  ])('go back to the first of the default period: %s', (_name, window, expected) => {
    expect(tollWindowOf(window, loaded)).toEqual(expected);
  });
});
