import { describe, expect, it } from 'vitest';
import { facetNames, type Clauses } from '../../src/engine/questions';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { dayOf, printDay } from '../../src/model/day';
import { eventStatuses } from '../../src/model/event';
import { createRandom } from '../bench/generate/random';
import { eventWith, smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';
import { askNow } from './askNow';
import { createNaive } from './naive';

// Enough events for tables with several checkpoints, blocks of long intervals and days with many starts.
const random = createRandom(1991);
const firstDay = dayOf(1968, 1, 1);
const oneOf = <Value>(values: readonly Value[]) => values[random.below(values.length)] as Value;

const events = Array.from({ length: 3000 }, (_, i) => {
  const day = firstDay + Math.floor(1500 * random.unit() ** 2);
  const span = random.unit() < 0.2 ? `/${printDay(day + random.below(90))}` : '';
  return eventWith({
    id: `e${i}`,
    when: random.unit() < 0.01 ? 'XXXX' : `${printDay(day)}${span}`,
    whenKind: oneOf(['once', 'duration'] as const),
    ...(random.unit() < 0.2 ? { time: { from: oneOf(['00:01', '06:00', '23:59']), of: 'event' } } : {}),
    category: oneOf(smallDataset.categories).id,
    status: oneOf(eventStatuses),
    places: random.unit() < 0.1 ? [] : [{ place: oneOf(smallDataset.places).id, role: 'site' }],
    actors: smallDataset.actors.filter(() => random.unit() < 0.4).map(({ id }) => ({ actor: id })),
    reports: [{ source: 'agency', reported: printDay(day + random.below(30)) }],
    positions: [],
    updates: [],
  });
});
const dataset = { ...smallDataset, periods: [], events, claims: [] };
const engine = createTabEngine(tableOf(dataset));
const naive = createNaive(dataset);

const ask = askNow(engine);

const window = () => {
  const from = firstDay - 20 + random.below(1600);
  return { from, to: from + random.below(400) };
};
const clauses: readonly Clauses[] = Array.from({ length: 12 }, (_, i) => ({
  time: window(),
  ...(i % 2 ? { category: smallDataset.categories.slice(0, 2).map(({ id }) => id) } : {}),
  ...(i % 3 ? {} : { status: ['documented', 'disputed'] as const }),
  ...(i % 4 ? {} : { known: firstDay + random.below(1500) }),
  ...(i % 5 ? {} : { within: 'certainly' as const }),
}));

describe('over thousands of events', () => {
  it('prefix counts equal counting each row, for facets, bins and totals', () => {
    for (const asked of clauses) {
      for (const facet of facetNames) {
        const { counts, none } = ask('facets', { facet, clauses: asked });
        expect({ counts: [...counts], none }).toEqual(naive.facet(facet, asked));
      }
      const { from, to } = asked.time ?? window();
      const edges = Array.from(
        { length: 60 },
        (_, i) => (from - 10) * 1440 + i * Math.ceil((to - from + 20) / 59) * 700,
      );
      for (const without of [[], ['time' as const], ['category' as const]]) {
        const { counts } = ask('bins', { clauses: asked, edges, without });
        expect(counts.map((ofCategory) => [...ofCategory])).toEqual(naive.bins(edges, asked, without));
      }
      const { total } = ask('page', { clauses: asked, sort: 'time', limit: 0, at: { offset: 0 } });
      expect(total).toBe(naive.passing(asked).length);
    }
  });

  it('as many are certain as a look at each says, in windows of a day and of years, amid the events and beyond', () => {
    for (const days of [0, 1, 3, 40, 400, 4000]) {
      for (let i = 0; i < 12; i++) {
        const from = firstDay - 50 + random.below(1700);
        const asked: Clauses = {
          time: { from, to: from + days },
          ...(i % 2 ? { category: smallDataset.categories.slice(1).map(({ id }) => id) } : {}),
          ...(i % 3 ? {} : { status: ['documented'] as const }),
        };
        const { possible, certain } = ask('count', { clauses: asked });
        expect(possible).toBe(naive.passing(asked).length);
        expect(certain).toBe(naive.passing({ ...asked, within: 'certainly' }).length);
        const { counts } = ask('facets', {
          facet: 'category',
          clauses: { ...asked, within: 'certainly' },
        });
        expect([...counts]).toEqual(naive.facet('category', { ...asked, within: 'certainly' }).counts);
      }
    }
  });

  it('places counted from the last window equal those counted anew, to and fro, in leaps and under other clauses', () => {
    const degrees = 0.05;
    let { from, to } = window();
    for (let i = 0; i < 60; i++) {
      from += random.below(i % 10 === 0 ? 900 : 60) - (i % 10 === 0 ? 450 : 30);
      to = from + Math.max(0, to - from + random.below(40) - 20);
      const asked: Clauses = {
        time: { from, to },
        ...(i % 4 === 3 ? { status: ['documented', 'disputed'] as const } : {}),
        ...(i % 20 > 15 ? { known: firstDay + 700 } : {}),
        ...(i % 9 === 8 ? { within: 'certainly' as const } : {}),
      };
      const { total, cells, unplaced } = ask('marks', { clauses: asked, limit: 0, cellDegrees: degrees });
      expect(total).toBe(naive.passing(asked).length);
      expect([...unplaced]).toEqual(naive.unplaced(asked));
      const found = (cells ?? []).map(({ lng, lat, count }) => [
        `${Math.floor(lng / degrees)} ${Math.floor(lat / degrees)}`,
        count,
      ]);
      expect(Object.fromEntries(found)).toEqual(total === 0 ? {} : naive.cells(asked, degrees));
    }
  });

  it('a page holds the lines of its place in the whole order', () => {
    for (const asked of clauses) {
      const ids = naive.ordered(asked, 'time').map(({ id }) => id);
      for (const offset of [0, 7, Math.floor(ids.length / 2), ids.length - 3, ids.length + 9]) {
        const page = ask('page', { clauses: asked, sort: 'time', limit: 20, at: { offset } });
        const first = Math.min(Math.max(0, offset), ids.length);
        expect(page.offset).toBe(first);
        expect(page.lines.map(({ id }) => id)).toEqual(ids.slice(first, first + 20));
      }
    }
  });
});
