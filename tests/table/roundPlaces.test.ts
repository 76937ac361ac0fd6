import { expect, it } from 'vitest';
import { roundPlaces } from '../../src/table/roundPlaces';
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
