import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, isSlug, isVersionName } from '../../src/model/publishedVersion';

const versions = fc.stringMatching(/^[0-9a-z][0-9a-z._-]{0,12}$/);

describe('the order of versions', () => {
  it('is by their numbers, a pre-release before its release', () => {
    const ordered = [
      '0.9',
      '1.0.0-alpha',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0',
      '1.9.0',
      '1.10.0',
      '2',
      '2.0.1',
      '10.0.0',
      '2026-09-30',
      '2026-10-02',
      '99999999999999999998',
      '99999999999999999999',
    ];
    expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
  });

  it('is an order: it has no circle, and two are alike only if they are the same text', () => {
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        const [ab, ba] = [compareVersions(a, b), compareVersions(b, a)].map(Math.sign);
        expect((ab ?? 0) + (ba ?? 0)).toBe(0);
        expect(ab === 0).toBe(a === b);
        const [x = '', y = '', z = ''] = [a, b, c].sort(compareVersions);
        expect(compareVersions(x, z) <= 0 && compareVersions(x, y) <= 0 && compareVersions(y, z) <= 0).toBe(
          true,
        );
      }),
    );
  });
});

const hostile = [
  '',
  '.',
  '..',
  '../..',
  '//host',
  'a/b',
  'a\\b',
  '%2e%2e',
  'a b',
  'é',
  '-a',
  'a-',
  'C:',
  'x'.repeat(10_000),
];

it.each(hostile)('neither an id nor a version of the text %j names a folder', (text) => {
  expect(isSlug(text) || isVersionName(text)).toBe(false);
});

it('names folders by plain ids and versions', () => {
  expect(['eastmark-1911', 'a', '7'].map(isSlug)).toEqual([true, true, true]);
  expect(['Eastmark', 'a_b', 'a--b', 'a.b'].map(isSlug)).toEqual([false, false, false, false]);
  expect(['1.0.0', '2026-11-27', '1.0.0-rc.1', 'v2_b'].map(isVersionName)).toEqual([true, true, true, true]);
});
