import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDataset } from '../../../src/app/files/openDataset';
import type { LoadResult, LoadSource } from '../../../src/load/loading';
import { versionListAddress } from '../../../src/load/publishedVersions';
import type { Reading } from '../../../src/load/reading';
import { nextTask } from '../../../src/load/slices';
import type { Dataset } from '../../../src/model/dataset';
import { createAppStore, type AppStore } from '../../../src/state/createAppStore';
import { defaultView, type View } from '../../../src/state/view/view';
import { smallDataset } from '../../table/smallDataset';
import { tableOf } from '../../table/tableOf';

const live = 'https://host.example/data/small/dataset.json';
const sums = { '1.0.0': 'aa'.repeat(32), '1.1.0': 'bb'.repeat(32), '2.0.0': 'cc'.repeat(32) } as const;
type Version = keyof typeof sums;

const dataset = (version: string): Dataset => ({ ...smallDataset, id: 'small', version });
const loaded = (version: string, sha256?: string): LoadResult => ({
  kind: 'loaded',
  table: tableOf(dataset(version)),
  ...(sha256 !== undefined && { sha256 }),
});
const entry = (version: Version) => ({
  version,
  day: '2026-11-27',
  sha256: sums[version],
  bytes: 10,
  events: 2,
  address: `${version}/dataset.json`,
});

/** What the host has at each address; the latest version is 2.0.0. */
let files: Map<string, LoadResult>;
let asked: string[];
let list: unknown;
let whenListAsked: () => void;

const keptAt = (version: Version) => `https://host.example/data/small/${version}/dataset.json`;

beforeEach(() => {
  asked = [];
  whenListAsked = () => undefined;
  list = { format: 'conflict-versions/1', dataset: 'small', versions: [entry('1.0.0'), entry('1.1.0')] };
  files = new Map([
    [live, loaded('2.0.0', sums['2.0.0'])],
    [keptAt('1.0.0'), loaded('1.0.0', sums['1.0.0'])],
    [keptAt('1.1.0'), loaded('1.1.0', sums['1.1.0'])],
  ]);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => void queueMicrotask(draw));
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    whenListAsked();
    return list === undefined ? new Response('', { status: 404 }) : Response.json(list);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const read = (source: LoadSource): Reading => {
  if (!('url' in source)) throw new Error('the test reads addresses');
  asked.push(source.url);
  const result = Promise.resolve(
    files.get(source.url) ?? ({ kind: 'failed', issues: [] } satisfies LoadResult),
  );
  return { source, result, follow: () => result, cancel: () => undefined };
};

/** Opens the dataset for a view; returns the store, and every version that it showed on the way. */
async function opened(view: Partial<View>): Promise<{ store: AppStore; shown: readonly string[] }> {
  const store = createAppStore({ ...defaultView, ...view });
  const shown: string[] = [];
  store.subscribe(({ loaded: now }) => {
    const version = now?.table.metadata.version;
    if (version !== undefined && version !== shown.at(-1)) shown.push(version);
  });
  openDataset(store, { url: live, own: true }, '', read);
  await vi.waitFor(() => expect(store.getState().phase.kind).toBe('ready'));
  return { store, shown };
}

describe('a frozen view', () => {
  it.each<[string, Partial<View>]>([
    ['version', { version: '1.0.0' }],
    ['checksum', { sha256: sums['1.0.0'] }],
    ['version and checksum', { version: '1.0.0', sha256: sums['1.0.0'] }],
  ])('opens the published file that it names by %s, and never shows the latest', async (_name, view) => {
    const { store, shown } = await opened(view);
    const { loaded: now } = store.getState();
    expect(now).toMatchObject({
      address: '',
      sha256: sums['1.0.0'],
      kept: { ...entry('1.0.0'), latest: '2.0.0' },
      source: { url: keptAt('1.0.0'), own: true, latest: live },
    });
    expect(shown).toEqual(['1.0.0']);
    expect(asked).toEqual([live, 'https://host.example/data/small/versions.json', keptAt('1.0.0')]);
  });

  it.each<[string, Partial<View>]>([
    ['that is live', {}],
    ['to the latest version', { version: '2.0.0', sha256: sums['2.0.0'] }],
  ])('%s asks for nothing but the dataset', async (_name, view) => {
    const { store } = await opened(view);
    expect(store.getState().loaded).not.toHaveProperty('kept');
    expect(asked).toEqual([live]);
  });

  it.each<[string, Partial<View>, () => void]>([
    ['whose host keeps no versions', { version: '1.0.0' }, () => (list = undefined)],
    ['whose host answers with a page', { version: '1.0.0' }, () => (list = '<!doctype html>')],
    [
      'whose host keeps those of another dataset',
      { version: '1.0.0' },
      () => (list = { ...(list as object), dataset: 'b' }),
    ],
    ['to a version that isn’t listed', { version: '0.9.0' }, () => undefined],
    ['to another file of a listed version', { version: '1.0.0', sha256: 'dd'.repeat(32) }, () => undefined],
    ['to a way up', { version: '../..' }, () => undefined],
    ['to another host', { version: '//host' }, () => undefined],
    ['to an endless version', { version: '1'.repeat(10_000) }, () => undefined],
  ])('%s shows the latest, and asks nobody else', async (_name, view, change) => {
    change();
    const { store } = await opened(view);
    const { loaded: now } = store.getState();
    expect(now?.table.metadata.version).toBe('2.0.0');
    expect(now).not.toHaveProperty('kept');
    expect(now).not.toHaveProperty('keptLost');
    expect(new Set(asked)).toEqual(new Set([live, 'https://host.example/data/small/versions.json']));
  });

  it.each<[string, () => void]>([
    ['has another checksum', () => files.set(keptAt('1.0.0'), loaded('1.0.0', 'dd'.repeat(32)))],
    ['is gone', () => files.delete(keptAt('1.0.0'))],
    ['can’t be checked and calls itself another', () => files.set(keptAt('1.0.0'), loaded('1.0.1'))],
  ])('whose file %s shows the latest, and says so', async (_name, change) => {
    change();
    const { store, shown } = await opened({ version: '1.0.0' });
    expect(store.getState().loaded).toMatchObject({ keptLost: true, source: { url: live } });
    expect(shown).toEqual(['2.0.0']);
  });

  it('takes a file that can’t be checked by the version that it states', async () => {
    files.set(keptAt('1.0.0'), loaded('1.0.0'));
    const { store } = await opened({ version: '1.0.0' });
    expect(store.getState().loaded?.kept?.version).toBe('1.0.0');
  });

  it('shows nothing once another dataset is wanted', async () => {
    const store = createAppStore({ ...defaultView, version: '1.0.0' });
    const cancel = openDataset(store, { url: live }, '', read);
    whenListAsked = cancel;
    await vi.waitFor(() => expect(store.getState().phase.kind).toBe('cancelled'));
    await nextTask();
    expect(store.getState().loaded).toBeUndefined();
    expect(asked).not.toContain(keptAt('1.0.0'));
  });
});

it.each([
  [live, 'small', 'https://host.example/data/small/versions.json'],
  ['https://host.example/files/any.json?x#y', 'small', 'https://host.example/files/small/versions.json'],
  ['https://host.example/small', 'small', 'https://host.example/small/versions.json'],
  [live, '..', undefined],
  [live, '//host', undefined],
  [live, 'a/b', undefined],
  ['not an address', 'small', undefined],
])('the versions of %s, of the id %s, are listed at %s', (address, id, expected) => {
  expect(versionListAddress(address, id)).toBe(expected);
});
