import { memo } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { useApp, useAppStore } from '../../../state/useApp';
import type { GridColumn } from './column';
import { headRows } from './gridKeys';

export type GridRowProps<Row> = {
  readonly row: Row;
  readonly position: number;
  readonly topPx: number;
  readonly columns: readonly GridColumn<Row>[];
  /** Id of the event that the row is about; undefined for none. */
  readonly event: string | undefined;
  /** Whether the row is ticked; undefined if rows can't be ticked. */
  readonly ticked: boolean | undefined;
  readonly name: string;
  /** Index of the column that is the grid's tab stop; −1 if that is in another row. */
  readonly activeColumn: number;
  readonly cards: boolean;
};

/** Row of a grid, memoized so that ticking or focusing one row renders no other. */
export const GridRow = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Row>(props: GridRowProps<Row>) {
  const { row, position, topPx, columns, event, ticked, name, activeColumn, cards } = props;
  const t = useTranslator();
  const store = useAppStore();
  const hovered = useApp((state) => event !== undefined && state.hovered === event);
  const opened = useApp((state) => event !== undefined && state.view.event === event);
  const lead = ticked === undefined ? 0 : 1;
  const cell = (column: number) => ({
    role: 'gridcell',
    'aria-colindex': column + 1,
    'data-cell': `${position + headRows}:${column}`,
    'data-id': column === activeColumn ? event : undefined,
    tabIndex: column === activeColumn ? 0 : -1,
  });
  return (
    <div
      role="row"
      className="table-row"
      aria-rowindex={position + headRows + 1}
      aria-selected={ticked}
      aria-current={opened || undefined}
      data-hovered={hovered || undefined}
      style={{ transform: `translateY(${topPx}px)` }}
      onPointerEnter={() => store.getState().hover(event)}
      onPointerLeave={() => store.getState().hover(undefined)}
    >
      {ticked !== undefined && (
        <div {...cell(0)} className="table-cell table-tick">
          <span
            className="table-box"
            role="checkbox"
            aria-checked={ticked}
            aria-label={t('table.tick', { title: name })}
          />
        </div>
      )}
      {columns.map((column, index) => (
        <div
          key={column.id}
          {...cell(index + lead)}
          className="table-cell"
          data-column={column.id}
          data-numeric={column.numeric || undefined}
        >
          {cards && column.id !== 'title' && <span className="table-label">{column.title}</span>}
          <span className="table-text">{column.cell(row)}</span>
        </div>
      ))}
    </div>
  );
}
