import { createTableBuilder } from '../../../src/table/tableBuilder';
import type { Table } from '../../../src/table/table';
import { tellGenerated } from '../generate/dataset';

/** The app's own table of generated events, built as its readers build it. */
export function generatedTable(n: number): Table {
  const builder = createTableBuilder();
  tellGenerated(n, builder);
  return builder.finish();
}
