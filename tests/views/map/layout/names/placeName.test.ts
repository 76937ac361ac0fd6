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
  ['40.1, 45.2', '40.1, 45.2'],
  ['40.123456, -145.654321', '40.1235, -145.6543'],
  ['(40.1, 45.2)', '(40.1, 45.2)'],
  ['Post (40.1, 45.2)', 'Post'],
  ['Post at 40.1, 45.2, Azerbaijan', 'Post at 40.1, 45.2'],
  ['39°45′N, 46°44′E', '39°45′N, 46°44′E'],
  ['40,1; 45,2', '40,1; 45,2'],
  ['Height 1,021, Azerbaijan', 'Height 1,021'],
  ['Sector 5, Azerbaijan', 'Sector 5'],
])('%s is %s on the map', (name, short) => {
  const naming = { names: 'reader', language: 'en', conventions: [] } as const;
  expect(placeName({ id: 'a', names: { en: name }, precision: 'settlement' }, naming)).toBe(short);
});
