import { createTabEngine } from '../engine/tabEngine';
import { defaultWindowOf, wholeWindowOf } from '../engine/windows';
import { load } from '../load/load';
import type { LoadSource } from '../load/loading';
import type { AppStore } from '../state/createAppStore';
import { roundPlaces } from '../table/roundPlaces';

/** Loads a dataset into the store, telling its progress; returns what cancels it. */
export function openDataset(store: AppStore, source: LoadSource, address: string): () => void {
  const control = new AbortController();
  const { setPhase, setLoaded } = store.getState();
  setPhase({ kind: 'loading', bytes: 0, rows: 0 });
  load(source, {
    signal: control.signal,
    onProgress: (progress) => {
      if (!control.signal.aborted) setPhase({ kind: 'loading', ...progress });
    },
  }).then((result) => {
    if (result.kind === 'cancelled' || control.signal.aborted) setPhase({ kind: 'cancelled' });
    else if (result.kind === 'failed') setPhase({ kind: 'failed', issues: result.issues });
    else {
      const rounded = store.getState().view.round === 'on';
      const table = rounded ? roundPlaces(result.table) : result.table;
      setLoaded({
        table,
        engine: createTabEngine(table),
        defaultWindow: defaultWindowOf(table),
        wholeWindow: wholeWindowOf(table),
        address,
        source,
        ...(result.sha256 !== undefined && { sha256: result.sha256 }),
      });
    }
  });
  return () => control.abort();
}
