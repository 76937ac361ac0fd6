import { useTranslator } from '../../../i18n/useTranslator';
import type { Sorted } from '../options/options';
import type { GridColumn } from './column';
import type { Cell } from './gridKeys';
import type { Ticks } from './useTicks';

export type GridHeadProps<Row> = {
  readonly columns: readonly GridColumn<Row>[];
  readonly order: readonly Sorted<string>[];
  readonly sort: (id: string, further: boolean) => void;
  readonly ticks: Ticks | undefined;
  readonly total: number;
  /** Cell that is the grid's tab stop (roving tabindex). */
  readonly active: Cell;
  readonly cards: boolean;
};

/** Sticky header of a grid: column headers that sort on click, and a row of column filters. */
export function GridHead<Row>({ columns, order, sort, ticks, total, active, cards }: GridHeadProps<Row>) {
  const t = useTranslator();
  const lead = ticks ? 1 : 0;
  const cell = (row: number, column: number) => ({
    'aria-colindex': column + 1,
    'data-cell': `${row}:${column}`,
    tabIndex: active.row === row && active.column === column ? 0 : -1,
  });
  const some = ticks?.some(total);
  return (
    <div role="rowgroup" className="table-head">
      <div role="row" className="table-heads" aria-rowindex={1}>
        {ticks && (
          <div role="columnheader" className="table-cell table-tick" {...cell(0, 0)} onClick={ticks.all}>
            <span
              className="table-box"
              role="checkbox"
              aria-checked={some === 'some' ? 'mixed' : some === 'all'}
              aria-label={t('table.tickAll')}
            />
          </div>
        )}
        {columns.map((column, index) => {
          const at = order.findIndex(({ by }) => by === column.id);
          const key = order[at];
          return (
            <div
              key={column.id}
              role="columnheader"
              className="table-cell"
              data-column={column.id}
              data-numeric={column.numeric || undefined}
              data-sorts={column.sorts || undefined}
              aria-sort={
                column.sorts ? (key ? (key.descending ? 'descending' : 'ascending') : 'none') : undefined
              }
              {...cell(0, index + lead)}
              onClick={(event) => column.sorts && sort(column.id, event.shiftKey)}
            >
              <span className="table-text">{column.title}</span>
              {key && (
                <span className="table-sorted" aria-hidden="true">
                  {key.descending ? '▼' : '▲'}
                  {order.length > 1 && <small>{at + 1}</small>}
                </span>
              )}
            </div>
          );
        })}
      </div>
      {!cards && (
        <div role="row" className="table-filters" aria-rowindex={2}>
          {ticks && <div role="gridcell" className="table-cell" aria-colindex={1} />}
          {columns.map((column, index) => {
            const { tabIndex, ...place } = cell(1, index + lead);
            return (
              <div key={column.id} role="gridcell" className="table-cell" {...place}>
                {column.filter?.(tabIndex)}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
