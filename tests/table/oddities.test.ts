import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day';
import type { Place } from '../../src/model/place';
import { odditiesOf, oddLimits } from '../../src/table/oddities';
import { eventWith, smallDataset } from './smallDataset';
import { tableOf } from './tableOf';

const today = dayOf(2021, 6, 1);
const place = (
  id: string,
  lat: number,
  lng: number,
  precision: Place['precision'] = 'not-stated',
): Place => ({
  id,
  names: { en: id },
  lat,
  lng,
  precision,
});
type Given = { readonly when: string; readonly at: string; readonly title: string };

/** What is odd in events, by code: how many there are, and the ids of those that are told. */
async function odd(places: readonly Place[], events: readonly Given[]) {
  const table = tableOf({
    ...smallDataset,
    places,
    claims: [],
    events: events.map(({ when, at, title }, index) =>
      eventWith({ id: `e${index}`, when, title, places: [{ place: at, role: 'site' }] }),
    ),
  });
  return Object.fromEntries(
    (await odditiesOf(table, today, () => undefined)).map(({ code, count, issues }) => [
      code,
      [count, ...issues.map(({ id }) => id)],
    ]),
  );
}

const fine = place('fine', 13, 2);

describe('what is odd in rows that are shown', () => {
  it('is an event without a source, with all their rows', async () => {
    const titles = Array.from({ length: oddLimits.kept + 3 }, (_, at) => `Says "reports":[] ${at}`);
    const events = titles.map((title, at) => eventWith({ id: `e${at}`, title, when: '2021-01-01' }));
    const bare = events.map((event, at) => (at === 1 ? event : { ...event, reports: [] }));
    let pauses = 0;
    const table = tableOf({ ...smallDataset, claims: [], events: bare });
    const [kind] = await odditiesOf(table, today, () => Promise.resolve(void pauses++));
    expect(pauses).toBeGreaterThan(1);
    expect(kind).toMatchObject({ code: 'source-missing', count: titles.length - 1 });
    expect(kind?.rows.slice(0, 3)).toEqual([0, 2, 3]);
    expect(kind?.issues).toHaveLength(oddLimits.kept);
    expect(kind?.issues[0]).toMatchObject({ id: 'e0', value: titles[0] });
  });

  it('is nothing in a plain table', async () => {
    const events = ['2021-01-01', '2021-01-01', '2021-06-01', '1848'].map((when, index) => ({
      when,
      at: 'fine',
      title: `Event ${index}`,
    }));
    expect(await odd([fine], events)).toEqual({});
  });

  it('is a day to come, a point at 0, 0, and the same event twice', async () => {
    const events = [
      { when: '2021-06-02', at: 'fine', title: 'Tomorrow' },
      { when: '2021-05-01', at: 'null', title: 'Nowhere' },
      { when: '2021-05-02', at: 'fine', title: 'Same' },
      { when: '2021-05-02', at: 'fine', title: 'Other' },
      { when: '2021-05-02', at: 'fine', title: 'Same' },
      { when: '2021-05-03', at: 'fine', title: 'Same' },
      { when: '2021-05-03', at: 'null', title: 'Same' },
    ];
    expect(await odd([fine, place('null', 0, 0)], events)).toEqual({
      'date-future': [1, 'e0'],
      'coordinates-zero': [2, 'e1', 'e6'],
      'event-twice': [1, 'e4'],
    });
  });

  it('is a point that many events of several names share, and no town of one name', async () => {
    const spots = [
      place('a', 13, 2),
      place('b', 13, 2),
      place('town', 14, 3),
      place('region', 15, 4, 'region'),
    ];
    const at = (id: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({ when: '2021-05', at: id, title: `${id} ${index}` }));
    const many = [...at('a', oddLimits.crowd - 1), ...at('b', 1), ...at('town', 40), ...at('region', 40)];
    expect((await odd(spots, many))['place-crowded']?.[0]).toBe(oddLimits.crowd);
    expect(await odd(spots, many.slice(1))).toEqual({});
  });

  it('is counted beyond what is told', async () => {
    const events = Array.from({ length: 150 }, (_, index) => ({
      when: '2022',
      at: 'fine',
      title: `${index}`,
    }));
    const [count, ...told] = (await odd([fine], events))['date-future'] ?? [];
    expect(count).toBe(150);
    expect(told).toHaveLength(oddLimits.kept);
  });
});
