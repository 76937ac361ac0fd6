import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeName } from '../../../src/views/map/placeName';
import { properties } from '../../seed';

const nameOnMap = (name: string) =>
  placeName({ id: '', names: { en: name }, precision: 'settlement' }, { names: 'reader', language: 'en' });

it('leaves out what stands in brackets or behind a comma', () => {
  expect(nameOnMap('Tartar (town)')).toBe('Tartar');
  expect(nameOnMap('Tartar (town), Azerbaijan')).toBe('Tartar');
  expect(nameOnMap('Tartar (the (old) town')).toBe('Tartar town');
  expect(nameOnMap('Tartar (town')).toBe('Tartar (town');
});

it('leaves out the same of any name, however many brackets it has', () => {
  const names = fc.array(fc.constantFrom(' ', '(', ')', ',', 'a', 'b')).map((all) => all.join(''));
  fc.assert(
    fc.property(names, (name) => {
      expect(nameOnMap(name)).toBe(
        name
          .replace(/\s*\([^)]*\)/g, '')
          .replace(/,.*$/, '')
          .trim(),
      );
    }),
    { ...properties, numRuns: 2000 },
  );
});
