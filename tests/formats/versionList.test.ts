import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printVersionList, readVersionList, versionIn } from '../../src/formats/own/versionList';
import type { PublishedVersion } from '../../src/model/publishedVersion';

const sha256 = 'ab'.repeat(32);
const entry = (version: string, more: Partial<PublishedVersion> = {}): PublishedVersion => ({
  version,
  day: '2026-11-27',
  sha256,
  bytes: 10,
  events: 2,
  address: `${version}/dataset.json`,
  ...more,
});
const listOf = (versions: readonly unknown[]) => ({
  format: 'conflict-versions/1',
  dataset: 'eastmark-1911',
  versions,
});

describe('a list of versions', () => {
  it('is read as it was written, in the order of its versions', () => {
    const versions = ['1.9.0', '1.10.0', '2.0.0'].map((version) => entry(version));
    const text = printVersionList({ dataset: 'eastmark-1911', versions });
    expect(readVersionList(JSON.parse(text))).toEqual({ dataset: 'eastmark-1911', versions });
    expect(readVersionList(listOf([...versions].reverse()))?.versions).toEqual(versions);
    expect(text.split('\n').filter((line) => line.includes('"sha256"'))).toHaveLength(3);
  });

  it.each([
    ['another format', { ...listOf([]), format: 'conflict-versions/2' }],
    ['an id that leads elsewhere', { ...listOf([]), dataset: '../secret' }],
    ['no list', { ...listOf([]), versions: {} }],
    ['a page', '<!doctype html>'],
    ['nothing', null],
  ])('that is %s is none', (_name, content) => expect(readVersionList(content)).toBeUndefined());

  it.each<[string, object]>([
    ['a folder above', { address: '../1.0.0/dataset.json' }],
    ['another host', { address: '//host/dataset.json' }],
    ['an address', { address: 'https://host/1.0.0/dataset.json' }],
    ['another version’s folder', { address: '1.0.1/dataset.json' }],
    ['a folder below', { address: '1.0.0/../../dataset.json' }],
    ['a coded way up', { address: '1.0.0/%2e%2e%2fdataset.json' }],
    ['a script', { address: '1.0.0/dataset.js' }],
    ['the folder itself', { address: '1.0.0/' }],
    ['a version that is a way up', { version: '..', address: '../dataset.json' }],
    ['no checksum', { sha256: 'ab' }],
    ['no day', { day: '2026-13-40' }],
    ['no size', { bytes: -1 }],
    ['no number of events', { events: '7' }],
  ])('leaves out an entry with %s', (_name, wrong) => {
    const list = readVersionList(listOf([{ ...entry('1.0.0'), ...wrong }, entry('1.2.0')]));
    expect(list?.versions).toEqual([entry('1.2.0')]);
  });

  it('never leads out of its folder, whatever stands in it', () => {
    const any = fc.oneof(fc.string(), fc.constantFrom('..', '.', '1.0.0', 'a.json', '%2e%2e', ''));
    fc.assert(
      fc.property(any, fc.array(any), (version, parts) => {
        const address = [version, ...parts].join('/');
        for (const read of readVersionList(listOf([{ ...entry('1.0.0'), version, address }]))?.versions ?? [])
          expect(new URL(read.address, 'https://host.example/data/id/versions.json').href).toMatch(
            /^https:\/\/host\.example\/data\/id\/[^/]+\/[^/]+\.json$/,
          );
      }),
    );
  });

  it('finds what a frozen link names: by version, checksum or both', () => {
    const other = 'cd'.repeat(32);
    const versions = [entry('1.0.0'), entry('1.1.0', { sha256: other })];
    const list = { dataset: 'eastmark-1911', versions };
    const found = (asked: Parameters<typeof versionIn>[1]) => versionIn(list, asked)?.version;
    expect(found({ version: '1.1.0' })).toBe('1.1.0');
    expect(found({ sha256 })).toBe('1.0.0');
    expect(found({ version: '1.1.0', sha256: other })).toBe('1.1.0');
    expect(found({ version: '1.1.0', sha256 })).toBeUndefined();
    expect(found({ version: '../1.1.0' })).toBeUndefined();
  });
});
