import { expect, it, vi } from 'vitest';
import type { Place } from '../../src/model/place';
import { hasCountries, outsideCountry, type JudgeCountry } from '../../src/table/outsideCountry';
import { eventWith, smallDataset } from './smallDataset';
import { tableOf } from './tableOf';

const place = (id: string, lng: number | undefined, country?: string): Place => ({
  id,
  names: { en: id },
  ...(lng !== undefined && { lng, lat: 5 }),
  precision: 'settlement',
  ...(country !== undefined && { country }),
});

const places = [
  place('in', 1, 'Here'),
  place('out', 50, 'Here'),
  place('again', 50, 'Here'),
  place('lost', 1, 'Atlantis'),
  place('silent', 50),
  place('pointless', undefined, 'Here'),
];

const events = places.map(({ id }) => eventWith({ id, places: [{ place: id, role: 'site' }] }));
const table = tableOf({
  ...smallDataset,
  places,
  claims: [],
  events: [...events, eventWith({ id: 'nowhere' })],
});

const judge: JudgeCountry = (country, { lng }) =>
  country !== 'Here' ? 'unknown' : lng < 10 ? 'within' : 'outside';

it('tells of rows whose point lies outside the country given, and notes countries that nobody knows', async () => {
  const asked = vi.fn(judge);
  const pause = vi.fn(() => undefined);
  const found = await outsideCountry(table, asked, pause);
  expect(
    found.map(({ code, severity, count, issues }) => [code, severity, count, issues.map(({ id }) => id)]),
  ).toEqual([
    ['place-abroad', 'warning', 2, ['out', 'again']],
    ['country-unknown', 'note', 1, ['lost']],
  ]);
  expect(found[0]?.issues[0]?.value).toBe('Here; 5, 50');
  // Each pair of point and country once.
  expect(asked).toHaveBeenCalledTimes(3);
  expect(pause).toHaveBeenCalledTimes(3);
});

it('knows whether a table has countries at all', () => {
  expect(hasCountries(table)).toBe(true);
  expect(hasCountries(tableOf({ ...smallDataset, claims: [], events: [] }))).toBe(false);
});
