import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { damagedVersions } from '../../src/cli/publishing/publish';
import { readVersionList } from '../../src/formats/own/versionList';
import { folderOf, run } from './run';

const fixture = 'tests/fixtures/eastmark-1911/dataset.json';
const id = 'eastmark-1911';
let folder: ReturnType<typeof folderOf>;
let dataset = '';

beforeEach(() => {
  folder = folderOf({});
  dataset = folder.path(`${id}/dataset.json`);
  mkdirSync(dirname(dataset));
  cpSync(fixture, dataset);
});
afterEach(() => folder.remove());

/** Writes the fixture with other fields at the top. */
function write(fields: object, path = dataset): void {
  writeFileSync(
    path,
    JSON.stringify({ ...(JSON.parse(readFileSync(fixture, 'utf8')) as object), ...fields }),
  );
}

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
const listed = () => readVersionList(JSON.parse(readFileSync(folder.path(`${id}/versions.json`), 'utf8')));
const publish = (...options: string[]) => run(['publish', dataset, ...options]);

describe('a dataset that is published', () => {
  it('is kept byte for byte beside it, and listed with its day, checksum and size', async () => {
    write({ version: '1.0.0', edition: '1912-01-01' });
    const bytes = readFileSync(dataset);
    const { exit, out } = await publish();
    expect([exit, out]).toEqual([0, expect.stringMatching(/^Published: eastmark-1911, version 1\.0\.0: /)]);
    expect(readFileSync(folder.path(`${id}/1.0.0/dataset.json`)).equals(bytes)).toBe(true);
    const { events } = JSON.parse(bytes.toString('utf8')) as { readonly events: readonly unknown[] };
    expect(listed()).toEqual({
      dataset: id,
      versions: [
        {
          version: '1.0.0',
          day: '1912-01-01',
          sha256: createHash('sha256').update(bytes).digest('hex'),
          bytes: bytes.length,
          events: events.length,
          address: '1.0.0/dataset.json',
        },
      ],
    });
  });

  it('changes nothing when it is published again', async () => {
    await publish();
    const before = filesIn(dirname(dataset)).map((name) =>
      readFileSync(join(dirname(dataset), name), 'utf8'),
    );
    const { exit, out } = await publish();
    expect([exit, out]).toEqual([0, expect.stringContaining('Nothing to do')]);
    const after = filesIn(dirname(dataset)).map((name) => readFileSync(join(dirname(dataset), name), 'utf8'));
    expect(after).toEqual(before);
  });

  it('is refused with other bytes under a version that exists, which stays', async () => {
    write({ version: '1.0.0' });
    await publish();
    const kept = readFileSync(folder.path(`${id}/1.0.0/dataset.json`));
    write({ version: '1.0.0', title: 'Another' });
    const { exit, err } = await publish();
    expect([exit, err]).toEqual([
      2,
      expect.stringMatching(/Version 1\.0\.0 .*never changes\. Raise "version"/),
    ]);
    expect(readFileSync(folder.path(`${id}/1.0.0/dataset.json`)).equals(kept)).toBe(true);
    expect(listed()?.versions).toHaveLength(1);
  });

  it('leaves every version before it as it was, in the order of their numbers', async () => {
    const kept = new Map<string, Buffer>();
    for (const version of ['1.10.0', '1.9.0', '2.0.0', '1.11.0-rc.1']) {
      write({ version, title: `As of ${version}` });
      kept.set(version, readFileSync(dataset));
      expect((await publish()).exit).toBe(0);
      for (const [name, bytes] of kept)
        expect(readFileSync(folder.path(`${id}/${name}/dataset.json`)).equals(bytes)).toBe(true);
    }
    expect(listed()?.versions.map(({ version }) => version)).toEqual([
      '1.9.0',
      '1.10.0',
      '1.11.0-rc.1',
      '2.0.0',
    ]);
    expect(await damagedVersions(dirname(dataset))).toEqual([]);
  });

  it('goes into the folder of its id: beside a file elsewhere, or where it is told', async () => {
    const other = folder.path('any.json');
    write({ version: '3' }, other);
    expect((await run(['publish', other])).exit).toBe(0);
    expect(existsSync(folder.path(`${id}/3/any.json`))).toBe(true);
    const { exit, out } = await run(['publish', other, '--to', folder.path('data'), '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ published: 'added', version: '3', address: '3/any.json' });
    expect(filesIn(folder.path('data'))).toEqual([`${id}/3/any.json`, `${id}/versions.json`]);
  });
});

describe('nothing is written', () => {
  it.each<[string, object, RegExp]>([
    ['an id that leads elsewhere', { id: '../../etc' }, /can’t name a folder.*"id"/],
    ['an id with capitals', { id: 'Eastmark' }, /can’t name a folder.*"id"/],
    ['a version that leads elsewhere', { version: '../..' }, /can’t name a folder.*"version"/],
    ['a version of another host', { version: '//host' }, /can’t name a folder.*"version"/],
    ['an endless version', { version: '1'.repeat(10_000) }, /can’t name a folder.*"version"/],
    ['no version', { version: '' }, /can’t name a folder.*"version"/],
  ])('of %s: it is said', async (_name, fields, words) => {
    write(fields);
    const before = filesIn(folder.path('.'));
    const { exit, err } = await publish();
    expect([exit, err]).toEqual([2, expect.stringMatching(words)]);
    expect(filesIn(folder.path('.'))).toEqual(before);
  });

  it('of a file with rows that would be set aside, a table, a missing file, a name that no address can have', async () => {
    const { events } = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly events: readonly object[] };
    write({ events: [...events, { ...events[0], id: 'new', when: 'soon' }] });
    const before = filesIn(folder.path('.'));
    expect(await publish()).toMatchObject({ exit: 1, err: expect.stringContaining('1 row') as string });
    const table = folder.path('table.csv');
    writeFileSync(table, 'id,date,title\na,1911-03-02,A fort\n');
    expect(await run(['publish', table])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('convert') as string,
    });
    expect((await run(['publish', folder.path('none.json')])).exit).toBe(2);
    const spaced = folder.path('my data.json');
    write({}, spaced);
    expect(await run(['publish', spaced])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('address') as string,
    });
    rmSync(spaced);
    expect(filesIn(folder.path('.'))).toEqual(before);
  });

  it('over a list that can’t be read or is of another dataset, or a file that no list names', async () => {
    const list = folder.path(`${id}/versions.json`);
    for (const text of ['{', '{"format":"conflict-versions/1","dataset":"other","versions":[]}']) {
      writeFileSync(list, text);
      expect(await publish()).toMatchObject({
        exit: 2,
        err: expect.stringContaining('versions.json') as string,
      });
      expect(readFileSync(list, 'utf8')).toBe(text);
    }
    rmSync(list);
    write({ version: '1.0.0' });
    mkdirSync(folder.path(`${id}/1.0.0`));
    writeFileSync(folder.path(`${id}/1.0.0/dataset.json`), 'precious');
    expect(await publish()).toMatchObject({
      exit: 2,
      err: expect.stringContaining('no list names it') as string,
    });
    expect(readFileSync(folder.path(`${id}/1.0.0/dataset.json`), 'utf8')).toBe('precious');
  });
});

it('finds a kept version that is missing or was changed, and a list that can’t be read', async () => {
  expect(await damagedVersions(folder.path('nowhere'))).toEqual([]);
  for (const version of ['1.0.0', '1.1.0', '1.2.0']) {
    write({ version });
    await publish();
  }
  const kept = folder.path(`${id}/1.1.0/dataset.json`);
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('1911', '1912'));
  rmSync(folder.path(`${id}/1.2.0/dataset.json`));
  expect(await damagedVersions(dirname(dataset))).toEqual(['1.1.0', '1.2.0']);
  writeFileSync(folder.path(`${id}/versions.json`), '{');
  expect(await damagedVersions(dirname(dataset))).toEqual(['versions.json']);
});
