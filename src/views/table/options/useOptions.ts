import { useCallback, useMemo } from 'react';
import type { Loaded } from '../../../state/session/loaded';
import { useApp, useAppStore } from '../../../state/useApp';
import { readOptions, writeOptions, type TableOptions } from './options';

/** Tests whether two datasets are joined. */
export function isJoined(loaded: Loaded | undefined): boolean {
  return loaded?.table.metadata.origins !== undefined;
}

export type SetOptions = (change: Partial<TableOptions>) => void;

/**
 * Returns the settings of the table view, and a function that changes some of them without adding a history
 * entry.
 */
export function useOptions(): readonly [TableOptions, SetOptions] {
  const store = useAppStore();
  const words = useApp((state) => state.view.table);
  const joined = useApp(({ loaded }) => isJoined(loaded));
  const options = useMemo(() => readOptions(words, joined), [words, joined]);
  const set = useCallback(
    (change: Partial<TableOptions>) => {
      const { view, loaded, change: changeView } = store.getState();
      const isOfTwo = isJoined(loaded);
      const next = { ...readOptions(view.table, isOfTwo), ...change };
      changeView({ table: writeOptions(next, isOfTwo) }, 'replace');
    },
    [store],
  );
  return [options, set];
}
