import type { LoadResult, LoadSource } from '../../load/loading';
import { beginReading } from '../../load/reading';
import type { AppStore } from '../../state/createAppStore';
import type { Incoming } from '../../state/session/loading';
import { ask } from './columns/asking';
import { withLooks } from './drawnOf';
import { loadedOf } from './openDataset';
import { takeOver } from '../start/takeOver';

export type BesideOptions = {
  /** Stops loading the dataset that is shown. */
  readonly stopReading: () => void;
  /** Function that starts loading a source. Default: `beginReading`. */
  readonly begin?: typeof beginReading;
};

type FileSource = Extract<LoadSource, { file: unknown }>;

/**
 * Loads the first of the given files; the present data stays until loading has succeeded. Progress and errors
 * appear in the data dialog, and closing it cancels the load; without present data they appear on the page.
 */
export function openBeside(
  store: AppStore,
  files: Iterable<FileSource['file']>,
  { stopReading, begin = beginReading }: BesideOptions,
): void {
  const [file, ...rest] = files;
  if (!file) return;
  const source: LoadSource = { file };
  const address = `file:${file.name}`;
  if (!store.getState().loaded) stopReading();
  readBeside(store, { source, name: file.name, others: rest.length }, begin, {
    shown: (result) => {
      stopReading();
      takeOver(store, loadedOf(result, store.getState().view, { address, source }), rest.length);
    },
    asks: ({ columns }) => ask(store, columns, { name: file.name, address, source, others: rest.length }),
  });
}

/**
 * Source that is read while another dataset is shown: its name, and how many files came with it that are not
 * opened.
 */
type Beside = { readonly source: LoadSource; readonly name: string; readonly others: number };

/** Callbacks for the outcomes of reading a file: it is loaded, or the reader must say what its columns mean. */
type Outcomes = {
  readonly shown: (result: Extract<LoadResult, { kind: 'loaded' }>) => void;
  readonly asks: (result: Extract<LoadResult, { kind: 'asks' }>) => void;
};

/**
 * Reads a source while the present data stays shown, with progress and errors in the data dialog; closing it
 * cancels the reading.
 */
export function readBeside(
  store: AppStore,
  { source, name, others }: Beside,
  begin: typeof beginReading,
  outcomes: Outcomes,
): void {
  store.getState().incoming?.end();
  // Opening the dialog adds no history entry.
  if (store.getState().loaded) store.getState().change({ panel: 'data' }, 'replace');
  const reading = begin(source);
  let live = true;
  const tell = (phase: Incoming['phase']) => store.setState({ incoming: { name, phase, others, end } });
  const stopWatching = store.subscribe(({ view }, before) => {
    if (before.loaded && before.view.panel === 'data' && view.panel !== 'data') end();
  });
  function end(): void {
    live = false;
    stopWatching();
    reading.cancel();
    store.setState({ incoming: undefined });
  }
  tell({ kind: 'loading', bytes: 0, rows: 0 });
  const told = reading.follow({
    onProgress: (progress) => {
      if (live) tell({ kind: 'loading', ...progress });
    },
  });
  void told.then((result) => {
    if (!live || result.kind === 'cancelled') return;
    if (result.kind === 'failed') return tell({ kind: 'failed', issues: result.issues });
    if (result.kind === 'asks') {
      end();
      return outcomes.asks(result);
    }
    withLooks(result.table, () => {
      if (!live) return;
      end();
      outcomes.shown(result);
    });
  });
}
