import { useCallback, useMemo } from 'react';
import { useApp, useAppStore } from '../../../state/useApp';
import { readOptions, writeOptions, type TableOptions } from './options';

export type SetOptions = (change: Partial<TableOptions>) => void;

/**
 * Returns the settings of the table view, and a function that changes some of them without adding a history
 * entry.
 */
export function useOptions(): readonly [TableOptions, SetOptions] {
  const store = useAppStore();
  const words = useApp((state) => state.view.table);
  const options = useMemo(() => readOptions(words), [words]);
  const set = useCallback(
    (change: Partial<TableOptions>) => {
      const { view, change: changeView } = store.getState();
      changeView({ table: writeOptions({ ...readOptions(view.table), ...change }) }, 'replace');
    },
    [store],
  );
  return [options, set];
}
