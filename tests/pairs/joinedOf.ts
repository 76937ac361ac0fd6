import { joinSinks } from '../../src/load/joined/joinSinks';
import type { Dataset } from '../../src/model/dataset';
import type { Pair } from '../../src/model/pair';
import { proposePairs } from '../../src/pairs/proposePairs';
import type { Table } from '../../src/table/table';
import { createTableBuilder } from '../../src/table/tableBuilder';
import { tellAll } from '../table/tableOf';

/** The table of two datasets that are joined. */
export function joinedOf(first: Dataset, second: Dataset): Table {
  const builder = createTableBuilder();
  const joined = joinSinks(builder);
  tellAll(first, joined.first);
  tellAll(second, joined.second);
  joined.finish([{}, {}]);
  return builder.finish();
}

/** All pairs that are proposed, at once. */
export function pairsOf(table: Table): readonly Pair[] {
  const proposing = proposePairs(table);
  for (;;) {
    const step = proposing.next();
    if (step.done) return step.value;
  }
}
