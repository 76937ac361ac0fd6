import { expect, test } from 'vitest';
import { linkVersion, migrate, migrations, type Parameters } from '../../src/url/migrations';

/** Two steps, as if there had been three versions; each leaves its mark. */
const steps = ['2', '3'].map((version) => (parameters: Parameters) => {
  return new Map(parameters).set('seen', `${parameters.get('seen') ?? ''}${version}`);
});

test.each([
  ['1', '23'],
  ['2', '3'],
  ['3', undefined],
  // A version that is yet to come, and what is no version, are read as today's.
  ['4', undefined],
  [undefined, undefined],
  ['', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['one', undefined],
])('a link of version %s goes through the steps %s', (version, seen) => {
  const given = new Map(
    version === undefined
      ? [['q', 'a']]
      : [
          ['q', 'a'],
          ['v', version],
        ],
  );
  expect(migrate(given, steps)).toEqual(seen === undefined ? given : new Map([...given, ['seen', seen]]));
});

test('links are written in the version that the last step leads to', () => {
  expect(linkVersion).toBe(migrations.length + 1);
});
