import { expect, it } from 'vitest';
import { placeName } from '../../../../../src/views/map/layout/names/placeName';

it.each([
  ['Tartar', 'Tartar'],
  ['Tartar (town)', 'Tartar'],
  ['Tartar (town), Azerbaijan', 'Tartar'],
  ['Tartar, Azerbaijan (town)', 'Tartar'],
  ['Holy Saviour (Ghazanchetsots) Cathedral', 'Holy Saviour Cathedral'],
  ['Tartar (town) or (rarely) Terter', 'Tartar or Terter'],
  ['(Old) Tartar', 'Tartar'],
])('%s is %s on the map', (name, short) => {
  const naming = { names: 'reader', language: 'en', conventions: [] } as const;
  expect(placeName({ id: 'a', names: { en: name }, precision: 'settlement' }, naming)).toBe(short);
});
