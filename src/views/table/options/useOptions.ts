import { useCallback, useMemo } from 'react';
import { useApp, useAppStore } from '../../../state/useApp';
import { readOptions, writeOptions, type TableOptions } from './options';

export type SetOptions = (change: Partial<TableOptions>) => void;

/** The table's set-up, as the view holds it, and what changes parts of it; no change makes an entry of the history. */
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
