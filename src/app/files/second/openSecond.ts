import type { LoadSource } from '../../../load/loading';
import { beginReading } from '../../../load/reading';
import type { AppStore } from '../../../state/createAppStore';
import { createLoaded, type Loaded } from '../../../state/session/loaded';
import { takeIn } from '../../start/takeOver';
import { ask } from '../columns/asking';
import { deviceStore } from '../columns/remembered';
import { readBeside } from '../openBeside';
import { loadedOf } from '../openDataset';
import { hostOf } from '../../start/hostOf';
import { joinedWindow } from './joinedWindow';
import { recallPairs } from './rememberedPairs';

export type SecondOptions = {
  readonly name: string;
  /** Stops loading the dataset that is shown. */
  readonly stopReading: () => void;
  /** Function that starts loading a source. Default: `beginReading`. */
  readonly begin?: typeof beginReading;
};

/**
 * Joins a second dataset to the one that is shown, which stays until both are read; progress and errors appear
 * in the data dialog. An earlier second dataset is replaced. Does nothing while the first is still being read.
 */
export function openSecond(
  store: AppStore,
  second: LoadSource,
  { name, stopReading, begin = beginReading }: SecondOptions,
): void {
  const { loaded } = store.getState();
  if (!loaded?.source || loaded.part !== undefined) return;
  const { second: _replaced, ...first } = loaded.source;
  const source = { ...first, second };
  const alone = aloneOf(loaded, store.getState().earlier?.loaded);
  const address = joinedAddress(alone, second, name);
  readBeside(store, { source, name, others: 0 }, begin, {
    shown(result) {
      stopReading();
      const joined = loadedOf(result, store.getState().view, { address, source });
      const shown = createLoaded({
        ...joined,
        defaultWindow: joinedWindow(result.table, alone.defaultWindow),
      });
      const kept = recallPairs(deviceStore(), result.table.metadata.origins);
      if (kept.length > 0) shown.decided.pairs = kept;
      takeIn(store, shown);
    },
    asks: ({ columns }) =>
      ask(store, columns, { name, address: `file:${name}`, source: second, others: 0, joins: true }),
  });
}

/** Returns the first dataset as it was before a second one was joined to it. */
function aloneOf(loaded: Loaded, earlier: Loaded | undefined): Loaded {
  return loaded.source?.second && earlier ? earlier : loaded;
}

function joinedAddress(first: Pick<Loaded, 'address'>, second: LoadSource, name: string): string {
  if ('url' in second && !first.address.startsWith('file:')) return `${first.address}\n${second.url}`;
  return `file:${[hostOf(first.address), name].filter(Boolean).join(' + ')}`;
}
