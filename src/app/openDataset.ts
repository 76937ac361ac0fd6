import { createTabEngine } from '../engine/tabEngine';
import { defaultWindowOf, wholeWindowOf } from '../engine/windows';
import { load } from '../load/load';
import type { LoadSource } from '../load/loading';
import type { AppStore, Loaded } from '../state/createAppStore';
import { roundPlaces } from '../table/roundPlaces';
import type { Table } from '../table/table';

/**
 * Loads a dataset into the store, telling its progress; returns what cancels it. The first events of a long
 * one are there before the rest is read; what is selected and narrowed holds, by ids and days.
 */
export function openDataset(store: AppStore, source: LoadSource, address: string): () => void {
  const control = new AbortController();
  const { begin, setPhase, setLoaded } = store.getState();

  function loadedOf(read: Table): Loaded {
    const table = store.getState().view.round === 'on' ? roundPlaces(read) : read;
    return {
      table,
      engine: createTabEngine(table),
      defaultWindow: defaultWindowOf(table),
      wholeWindow: wholeWindowOf(table),
      address,
      source,
    };
  }

  let reading = true;
  begin();
  load(source, {
    signal: control.signal,
    onProgress: (progress) => {
      if (!control.signal.aborted) setPhase({ kind: 'loading', ...progress });
    },
    onSample: (table) => {
      if (!control.signal.aborted) setLoaded({ ...loadedOf(table), part: table.columns.length });
    },
  }).then((result) => {
    // Whoever cancelled it may be opening another one by now.
    if (result.kind === 'cancelled' || control.signal.aborted) return;
    reading = false;
    if (result.kind === 'failed') setPhase({ kind: 'failed', issues: result.issues });
    else {
      const { table, sha256 } = result;
      setLoaded({ ...loadedOf(table), ...(sha256 !== undefined && { sha256 }) });
    }
  });
  return () => {
    if (reading) setPhase({ kind: 'cancelled' });
    reading = false;
    control.abort();
  };
}
