import { expect, it } from 'vitest';
import { roundPlace, roundPlaces } from '../../src/table/roundPlaces';
import { tableOf } from './tableOf';
import { smallDataset } from './smallDataset';

it('rounded places are told to a tenth of a degree, and as approximate', async () => {
  const { places } = roundPlaces(tableOf(smallDataset)).dictionaries;
  expect(places.length).toBeGreaterThan(0);
  for (const { lng, lat, approximate } of places) {
    if (lng === undefined || lat === undefined) continue;
    expect(Math.round(lng * 10) / 10).toBe(lng);
    expect(Math.round(lat * 10) / 10).toBe(lat);
    expect(approximate).toBe(true);
  }
});

it('a place without a name, which is called by its point, is called by the rounded one', () => {
  const place = { id: 'p', lng: 46.7528, lat: 39.8177, precision: 'exact' } as const;
  expect(roundPlace({ ...place, names: { und: '39.8177, 46.7528' } }).names).toEqual({ und: '39.8, 46.8' });
  expect(roundPlace({ ...place, names: { en: '39.8177, 46.7528' } }).names).toEqual({ en: '39.8, 46.8' });
  expect(roundPlace({ ...place, names: { en: 'Shusha' } }).names).toEqual({ en: 'Shusha' });
});
