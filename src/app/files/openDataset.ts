import { createTabEngine } from '../../engine/tab/createTabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../engine/windows';
import { beginReading, type Reading } from '../../load/reading';
import type { LoadResult, LoadSource } from '../../load/loading';
import type { AppStore } from '../../state/createAppStore';
import { createLoaded, type Loaded } from '../../state/session/loaded';
import type { View } from '../../state/view/view';
import { roundPlaces } from '../../table/roundPlaces';
import type { Table } from '../../table/table';
import { staggerViews } from '../start/staggerViews';
import type { OpenedVersion } from '../kept/openKept';
import { drawnOf, withLooks } from './drawnOf';

/**
 * Loads a dataset into the store and reports progress; returns a function that cancels. The first events of a
 * long dataset are shown before the rest, unless the view is frozen to a version; selection and filters stay valid.
 * `read`: starts a load. `begun`: a running load of the source. Default: a new one.
 */
export function openDataset(
  store: AppStore,
  source: LoadSource,
  address: string,
  read: (source: LoadSource) => Reading = beginReading,
  begun: Reading = read(source),
): () => void {
  const { begin, setPhase } = store.getState();
  const show = (loaded: Loaded) => {
    store.getState().setLoaded(loaded, 'first');
    void staggerViews(store);
  };

  let reading = true;
  begin();
  const told = begun.follow({
    onProgress: (progress) => {
      if (reading) setPhase({ kind: 'loading', ...progress });
    },
    onSample: (table) => {
      withLooks(table, () => {
        const { view } = store.getState();
        // Which version it is tells only the whole file.
        if (!reading || frozenOf(view)) return;
        show({ ...loadedFrom(table, view, { address, source }), part: table.columns.length });
      });
    },
  });
  told.then(async (result) => {
    // After a cancel, another dataset may already be loading.
    if (result.kind === 'cancelled' || !reading) return;
    if (result.kind === 'loaded') {
      const latest: OpenedVersion = { result, source };
      const { result: of, ...from } = frozenOf(store.getState().view)
        ? await import('../kept/openKept').then(
            ({ openKept }) => openKept(latest, { store, read, isWanted: () => reading }),
            () => latest,
          )
        : latest;
      return withLooks(of.table, () => {
        if (!reading) return;
        reading = false;
        show(loadedOf(of, store.getState().view, { address, ...from }));
      });
    }
    reading = false;
    if (result.kind === 'failed') setPhase({ kind: 'failed', issues: result.issues });
    else
      void import('./columns/asking').then(({ askInstead }) =>
        askInstead(store, result, { source, address }),
      );
  });
  return () => {
    if (reading) setPhase({ kind: 'cancelled' });
    reading = false;
    begun.cancel();
  };
}

/** Returns a key of the version and the checksum to which a view is frozen; `''` for a live view. */
export function frozenOf({ version = '', sha256 = '' }: View): string {
  return version + sha256;
}

/**
 * Rounds or restores the coordinates of the shown dataset when the view's `round` changes, as after a link
 * within the page. Returns a function that stops it.
 */
export function followRounding(store: AppStore): () => void {
  return store.subscribe(({ view, loaded, setLoaded }, before) => {
    if (view.round === before.view.round || !loaded?.whole) return;
    const { address, source, decided } = loaded;
    const from = { address, ...(source && { source }) };
    setLoaded({ ...loaded, ...loadedFrom(loaded.whole, view, from), decided });
  });
}

/**
 * Combines a loaded table with a new engine, its checksum and its columns; the unrounded table is kept as
 * `whole`.
 */
export function loadedOf(
  { table, sha256, columns }: Extract<LoadResult, { kind: 'loaded' }>,
  view: Pick<View, 'round'>,
  from: Pick<Loaded, 'address' | 'source' | 'kept' | 'keptLost'>,
): Loaded {
  return {
    ...loadedFrom(table, view, from),
    ...(sha256 !== undefined && { sha256 }),
    ...(columns && { columns }),
    whole: table,
  };
}

/** Combines a table with a new engine; its coordinates are rounded if the view says so. */
export function loadedFrom(
  read: Table,
  { round }: Pick<View, 'round'>,
  from: Pick<Loaded, 'address' | 'source'>,
): Loaded {
  const table = round === 'on' ? roundPlaces(read) : read;
  return createLoaded({
    table,
    engine: createTabEngine(table),
    defaultWindow: defaultWindowOf(table),
    wholeWindow: wholeWindowOf(table),
    categories: drawnOf(table),
    ...from,
  });
}
