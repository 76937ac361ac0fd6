import { proposeMapping } from '../../../../src/formats/columns/propose';
import { beginColumns, type ColumnsState } from '../../../../src/app/files/columns/columnsState';
import { headOf } from '../../../formats/columns/tableHead';

export { headOf };

/** The dialog's state for a table as it begins. */
export function begun(...lines: readonly string[]): ColumnsState {
  const head = headOf(...lines);
  return beginColumns(head, proposeMapping(head));
}
