import { describe, expect, it } from 'vitest';
import { loadedFrom } from '../../../src/app/files/openDataset';
import { createReadiness } from '../../../src/embed/element/readiness';
import { tellLoading } from '../../../src/embed/element/tellLoading';
import { nextTask } from '../../../src/load/slices';
import type { Issue } from '../../../src/model/issue';
import { createAppStore, type AppStore } from '../../../src/state/createAppStore';
import type { Loaded } from '../../../src/state/session/loaded';
import { defaultView } from '../../../src/state/view/view';
import { smallDataset } from '../../table/smallDataset';
import { tableOf } from '../../table/tableOf';

const address = 'https://example.org/x.json';
const dataset = (): Loaded =>
  loadedFrom(tableOf(smallDataset), defaultView, { address: '', source: { url: address } });

/** A store whose loading is told into a list; `draw` says that the views stand. */
function start() {
  const store = createAppStore();
  const told: unknown[] = [];
  let draw = () => {};
  const drawn = new Promise<void>((resolve) => {
    draw = resolve;
  });
  const stop = tellLoading(
    store,
    {
      begin: () => told.push('begin'),
      ready: ({ dataset: id, version, shown, whole, from }) =>
        told.push(['ready', id, version, shown, whole, from]),
      failed: (detail) => told.push(['failed', detail]),
    },
    { drawn, address: () => address },
  );
  return { store, told, draw, stop };
}

async function settle(): Promise<void> {
  for (let task = 0; task < 3; task++) await nextTask();
}

const takeAll = (store: AppStore) => {
  store.getState().takeTurn();
  store.getState().takeTurn();
};

describe('a timeline tells', () => {
  it('that it is ready once the data is whole, with every view, and drawn', async () => {
    const { store, told, draw } = start();
    const loaded = dataset();
    store.getState().setLoaded({ ...loaded, part: 10 }, 'first');
    takeAll(store);
    await settle();
    store.getState().setLoaded(loaded, 'first');
    await settle();
    expect(told).toEqual([]);
    takeAll(store);
    await settle();
    expect(told).toEqual([]);
    draw();
    await settle();
    const { id, version } = loaded.table.metadata;
    expect(told).toEqual([['ready', id, version, expect.any(Number), expect.any(Number), '2020-09-27']]);
    // What a reader does afterwards is no news of the loading.
    store.getState().change({ q: 'x' });
    await settle();
    expect(told).toHaveLength(1);
  });

  it('why it can’t show its dataset, and what came of trying again', async () => {
    const { store, told, draw } = start();
    draw();
    const issue = (code: Issue['code'], severity: Issue['severity'], value?: string): Issue => ({
      severity,
      code,
      row: 0,
      ...(value !== undefined && { value }),
    });
    store.getState().setPhase({
      kind: 'failed',
      issues: [
        issue('no-events', 'error', 'x'),
        issue('answer-refused', 'error', '404'),
        issue('metadata-late', 'note'),
      ],
    });
    expect(told).toEqual([['failed', { code: 'answer-refused', value: '404', address }]]);
    store.getState().begin();
    store.getState().setPhase({ kind: 'loading', bytes: 1, rows: 1 });
    store.getState().setLoaded(dataset());
    await settle();
    expect(told.slice(1)).toEqual(['begin', ['ready', ...Array<unknown>(5).fill(expect.anything())]]);
  });

  it('that the reader stopped the reading, and nothing once it is stopped itself', async () => {
    const { store, told, draw, stop } = start();
    store.getState().setPhase({ kind: 'cancelled' });
    expect(told).toEqual([['failed', { code: 'cancelled', value: '', address }]]);
    store.getState().begin();
    store.getState().setLoaded(dataset());
    stop();
    draw();
    await settle();
    expect(told.slice(1)).toEqual(['begin']);
  });
});

describe('ready', () => {
  const detail = { code: 'answer-refused', value: '404', address } as const;

  it('rejects with what is wrong, and is a new one for the next reading', async () => {
    const readiness = createReadiness();
    const first = readiness.promise();
    readiness.begin();
    expect(readiness.promise()).toBe(first);
    readiness.failed(detail);
    await expect(first).rejects.toMatchObject({ message: 'answer-refused: 404', detail });
    readiness.begin();
    expect(readiness.promise()).not.toBe(first);
  });

  it('is aborted where it is still awaited when the timeline stops', async () => {
    const readiness = createReadiness();
    readiness.stop();
    await expect(readiness.promise()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
