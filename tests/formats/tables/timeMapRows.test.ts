import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeMap, recogniseTimeMap } from '../../../src/formats/tables/timeMapRows';
import { properties } from '../../seed';
import { tableOf, toldOf } from './tableRead';

const event = {
  associations: ['a1', 'a2', 'a9'],
  sources: ['s1', 's2', 'hidden'],
  id: 'E1',
  description: 'Bridge hit',
  date: '03/08/2021',
  time: '00:00',
  location: 'Oldford',
  latitude: '12.5',
  longitude: '22.5',
};
const sources = [
  { id: 's1', title: 'E1', description: 'Footage; from the bank', paths: ['https://x.example/1'] },
  { id: 's2', title: 'River Post', url: 'https://x.example/2' },
  { id: 'hidden', title: '-', description: '', paths: ['HIDDEN'] },
];
const associations = [
  { id: 'a1', title: 'Bridges', mode: 'FILTER', filter_paths: ['Kind of place', 'Bridges'] },
  { id: 'a2', title: 'Retreat', mode: 'NARRATIVE', filter_paths: [] },
];
const byId = (list: readonly { readonly id: string }[]) =>
  Object.fromEntries(list.map((each) => [each.id, each]));
const plain = {
  id: 'E1',
  description: 'Bridge hit',
  date: '03/08/2021',
  time: '00:00',
  location: 'Oldford',
  latitude: '12.5',
  longitude: '22.5',
};
const joined = {
  ...plain,
  sources: 'Footage\\; from the bank; River Post; hidden',
  source_urls: 'https://x.example/1; https://x.example/2; ',
  associations: 'Bridges; Retreat; a9',
  'Kind of place': 'Bridges',
};

describe('rows of TimeMap', () => {
  it.each<[string, unknown, object]>([
    ['the events alone', [event], { ...plain, sources: 's1; s2; hidden', associations: 'a1; a2; a9' }],
    ['lists before the events', { sources, associations, events: [event] }, joined],
    ['lists behind the events', { events: [event], sources, associations }, joined],
    ['lists by id', { events: [event], sources: byId(sources), associations: byId(associations) }, joined],
  ])('have the texts of %s, wherever it is cut', async (_name, value, expected) => {
    const text = JSON.stringify(value);
    expect(recogniseTimeMap(text)).toBe(true);
    for (let size = 1; size <= text.length; size += 3) {
      const got = await tableOf(readTimeMap, text, size);
      expect(got.rows, `${size}`).toEqual([expected]);
      expect(got.issues).toEqual([]);
      expect(got.numbers).toEqual([1]);
    }
  });

  it.each([
    '',
    '{}',
    '[{"date":"x","description":"y"}]',
    '{"events":[{"id":"e","when":"2020","sources":["s"]}]}',
  ])('are not recognised in %j', (text) => expect(recogniseTimeMap(text)).toBe(false));

  it('are told to be missing', async () => {
    expect(toldOf(await tableOf(readTimeMap, '{"sources":[]}'))).toEqual(['error records-missing 0']);
  });

  it('come of any JSON, as many as its events', async () => {
    const any = fc.record({ associations: fc.jsonValue(), sources: fc.jsonValue(), date: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(fc.array(any), fc.jsonValue(), fc.nat(99), async (events, list, size) => {
        const text = JSON.stringify({ events, sources: list, associations: list });
        const got = await tableOf(readTimeMap, text, size + 1);
        expect(got.rows.length).toBe(events.length);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      properties,
    );
  });
});
