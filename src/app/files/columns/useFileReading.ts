import { useEffect, useState } from 'react';
import type { Mapping, TableLayout } from '../../../formats/columns/mapping';
import type { LoadResult, LoadSource } from '../../../load/loading';
import { beginReading } from '../../../load/reading';

/** How far the reading of the whole file by a mapping is. */
export type FileReading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly rows: number }
  | { readonly kind: 'read'; readonly result: LoadResult };

/** Rest after a change before the file is read anew, ms. */
const restMs = 300;

const waiting: FileReading = { kind: 'waiting' };

/**
 * Reads the whole file by a mapping, so that its figures are known before it is opened; anew after each change.
 * `waiting` while there is no mapping.
 */
export function useFileReading(
  source: LoadSource,
  mapping: Mapping | undefined,
  layout: TableLayout,
  begin: typeof beginReading = beginReading,
): FileReading {
  // Equal mappings are read once.
  const key = mapping && JSON.stringify([mapping, layout]);
  const [state, setState] = useState<{ readonly key: string | undefined; readonly now: FileReading }>();
  useEffect(
    function readInTheBackground() {
      if (key === undefined) return undefined;
      let stop = (): void => undefined;
      const tell = (now: FileReading) => setState({ key, now });
      const timer = setTimeout(() => {
        const [mapping, layout] = JSON.parse(key) as [Mapping, TableLayout];
        const reading = begin({ ...source, mapping, layout });
        let live = true;
        stop = () => {
          live = false;
          reading.cancel();
        };
        const told = reading.follow({
          onProgress: ({ rows }) => {
            if (live) tell({ kind: 'reading', rows });
          },
        });
        void told.then((result) => {
          if (live && result.kind !== 'cancelled') tell({ kind: 'read', result });
        });
      }, restMs);
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    [key, source, begin],
  );
  if (key === undefined) return waiting;
  return state?.key === key ? state.now : { kind: 'reading', rows: 0 };
}
