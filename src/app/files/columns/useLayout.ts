import { useEffect, useState } from 'react';
import type { TableLayout } from '../../../formats/columns/mapping';
import type { FoundColumns } from '../../../formats/recognise';
import { beginReading } from '../../../load/reading';
import type { Asking } from '../../../state/session/loading';
import type { ColumnsAction } from './columnsState';

export type Layouts = {
  /** As its beginning was found to be. */
  readonly found: FoundColumns['layout'];
  /** The same, with what the reader has changed. */
  readonly layout: FoundColumns['layout'] & TableLayout;
  /** What the reader has changed of it. */
  readonly given: TableLayout;
  /** Whether the file is no table with the last change. */
  readonly failed: boolean;
  readonly change: (part: TableLayout) => void;
};

/** How the file is laid out; a change reads its beginning anew and tells the state of its columns. */
export function useLayout(
  { source, columns }: Asking,
  act: (action: ColumnsAction) => void,
  begin: typeof beginReading = beginReading,
): Layouts {
  const [layout, setLayout] = useState(columns.layout);
  const [given, setGiven] = useState<TableLayout>(source.layout ?? {});
  const [wanted, setWanted] = useState<TableLayout>();
  const [failed, setFailed] = useState(false);
  useEffect(
    function readTheBeginning() {
      if (!wanted) return undefined;
      const { mapping: _, ...plain } = source;
      const reading = begin({ ...plain, layout: wanted });
      let live = true;
      void reading.result.then((result) => {
        if (!live || result.kind === 'cancelled') return;
        const read = 'columns' in result ? result.columns : undefined;
        setFailed(read === undefined);
        if (!read) return;
        const { head, proposal } = read;
        act({ do: 'head', head, proposal });
        setLayout(read.layout);
        setGiven(wanted);
      });
      return () => {
        live = false;
        reading.cancel();
      };
    },
    [wanted, source, begin, act],
  );
  return {
    found: layout,
    // A sheet that the workbook hasn't is read as another.
    layout: { ...layout, ...given, ...(layout.sheet !== undefined && { sheet: layout.sheet }) },
    given,
    failed,
    change: (part) => {
      const { headings: _, ...others } = given;
      // Another sheet has its headings elsewhere.
      setWanted('sheet' in part ? { ...others, ...part } : { ...given, ...part });
    },
  };
}
