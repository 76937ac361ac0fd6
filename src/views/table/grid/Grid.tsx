import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { focusNear } from '../../shared/focusNear';
import type { Sorted } from '../options/options';
import { leastWidthPx, templateOf, type GridColumn } from './column';
import { GridHead } from './GridHead';
import { cellAfter, headRows, type Cell } from './gridKeys';
import { GridRow } from './GridRow';
import type { Ticks } from './useTicks';
import type { GridView } from './useGridView';
import './grid.css';

export type GridRows<Row> = {
  /** Loaded rows, each with its position among all rows. */
  readonly shown: readonly { readonly row: Row; readonly position: number }[];
  readonly total: number;
  readonly idOf: (row: Row) => string;
  /** Returns the name of a row for the accessible label of its checkbox. */
  readonly nameOf: (row: Row) => string;
  /** Returns the id of the event that a click on the row opens; undefined for none. */
  readonly eventOf: (row: Row) => string | undefined;
};

export type GridProps<Row> = {
  readonly name: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: GridRows<Row>;
  readonly view: GridView;
  readonly order: readonly Sorted<string>[];
  /** Sorts by a column. `further`: as the second sort key, keeping the first. */
  readonly sort: (id: string, further: boolean) => void;
  /** Selection of rows by checkbox; undefined if rows can't be ticked. */
  readonly ticks: Ticks | undefined;
  readonly open: (eventId: string) => void;
  /**
   * Called with the position of the row that has the focus, so that it stays rendered when scrolled out of the
   * viewport; undefined for none.
   */
  readonly hold: (position: number | undefined) => void;
  /** Whether rows are rendered as cards, as on a phone. */
  readonly cards: boolean;
};

/**
 * Virtualised data grid after the ARIA grid pattern: one tab stop, keys move between cells, and the row with
 * the focus stays rendered.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { name, columns, rows, view, order, sort, ticks, open, hold, cards } = props;
  const t = useTranslator();
  const { root } = view;
  const [active, setActive] = useState<Cell>({ row: headRows, column: 0 });
  const wanted = useRef<Cell | undefined>(undefined);
  const lead = ticks ? 1 : 0;
  const size = { rows: rows.total, columns: columns.length + lead, page: view.page };
  const isThere =
    active.row < headRows || rows.shown.some(({ position }) => position === active.row - headRows);
  const first = rows.shown[0]?.position ?? -headRows;
  const stop = isThere ? active : { row: first + headRows, column: active.column };

  const controlIn = (cell: Cell): HTMLElement | undefined => {
    const found = root.current?.querySelector<HTMLElement>(`[data-cell="${cell.row}:${cell.column}"]`);
    return (
      (found?.querySelector<HTMLElement>('.table-filter button, input.table-filter') ?? found) || undefined
    );
  };
  useEffect(function focusWanted() {
    const control = wanted.current && controlIn(wanted.current);
    if (!control) return;
    wanted.current = undefined;
    control.focus({ preventScroll: true });
    control.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });

  const go = (cell: Cell) => {
    wanted.current = cell;
    setActive(cell);
    hold(cell.row < headRows ? undefined : cell.row - headRows);
    if (cell.row >= headRows) view.lookAt(cell.row - headRows);
  };
  const rowAt = (row: number) => rows.shown.find(({ position }) => position === row - headRows)?.row;
  const openAt = (row: number) => {
    const there = rowAt(row);
    const event = there === undefined ? undefined : rows.eventOf(there);
    if (event !== undefined) open(event);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const at = cellIn(target);
    if (!at || target.closest('.menu-popover') || event.altKey) return;
    const typing = target instanceof HTMLInputElement && target.type !== 'checkbox';
    const ctrl = event.ctrlKey || event.metaKey;
    const done = () => event.preventDefault();
    const id = columns[at.column - lead]?.id;
    const { key } = event;
    if (at.row === 0 && (key === 'Enter' || key === 'F2')) {
      done();
      if (columns[at.column - lead]?.filter && !cards) return go({ row: 1, column: at.column });
      if (id !== undefined && columns[at.column - lead]?.sorts) sort(id, event.shiftKey);
      else if (at.column < lead) ticks?.all();
      return;
    }
    if (at.row === 0 && key === ' ') {
      done();
      if (at.column < lead) ticks?.all();
      else if (id !== undefined && columns[at.column - lead]?.sorts) sort(id, event.shiftKey);
      return;
    }
    if (at.row === 1) {
      if (key === 'Escape' || (typing && key === 'Enter')) {
        done();
        event.stopPropagation();
        return go({ row: 0, column: at.column });
      }
      if ((typing && key !== 'ArrowDown' && key !== 'ArrowUp') || key === ' ' || key === 'Enter') return;
    }
    if (at.row >= headRows) {
      const position = at.row - headRows;
      if (key === 'Enter') {
        done();
        return openAt(at.row);
      }
      if (key === ' ' && ticks) {
        done();
        const there = rowAt(at.row);
        if (there !== undefined) ticks.toggle(rows.idOf(there), position);
        return;
      }
      if (ticks && event.shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
        done();
        const to = Math.max(0, Math.min(rows.total - 1, position + (key === 'ArrowDown' ? 1 : -1)));
        ticks.extend(position, to);
        return go({ row: to + headRows, column: at.column });
      }
      if (ticks && key === 'Escape' && ticks.clear()) {
        done();
        event.stopPropagation();
        return;
      }
    }
    if (ticks && ctrl && key.toLowerCase() === 'a' && !typing) {
      done();
      return ticks.all();
    }
    const to = cellAfter({ key, ctrl }, at, size);
    if (!to) return;
    done();
    go(to);
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const at = cellIn(target);
    if (!at || at.row < headRows || target.closest('a')) return;
    const there = rowAt(at.row);
    if (there === undefined) return;
    const position = at.row - headRows;
    setActive(at);
    hold(position);
    if (ticks && (at.column < lead || event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      if (event.shiftKey) ticks.extend(undefined, position);
      else ticks.toggle(rows.idOf(there), position);
      return;
    }
    openAt(at.row);
  };

  return (
    <div
      className="table-grid"
      ref={root}
      role="grid"
      aria-label={name}
      aria-description={t('table.keys')}
      aria-rowcount={rows.total + headRows}
      aria-colcount={size.columns}
      aria-multiselectable={ticks ? true : undefined}
      data-cards={cards || undefined}
      style={
        {
          '--columns': templateOf(columns, ticks !== undefined),
          '--least': `${leastWidthPx(columns, ticks !== undefined)}px`,
          '--row': `${view.rowPx}px`,
        } as CSSProperties
      }
      onScroll={view.onScroll}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onFocus={({ target }) => {
        const at = cellIn(target);
        if (!at || (at.row === active.row && at.column === active.column)) return;
        setActive(at);
        hold(at.row < headRows ? undefined : at.row - headRows);
      }}
      onBlur={() => {
        if (!root.current?.contains(focusNear(root.current))) wanted.current = undefined;
      }}
    >
      <GridHead
        columns={columns}
        order={order}
        sort={sort}
        ticks={ticks}
        total={rows.total}
        active={stop}
        cards={cards}
      />
      <div role="rowgroup" className="table-body" style={{ height: view.wholePx }}>
        {rows.shown.map(({ row, position }) => (
          <GridRow
            key={rows.idOf(row)}
            row={row}
            position={position}
            topPx={
              position < view.offset || position >= view.offset + view.limit
                ? -9999
                : view.beforePx + (position - view.offset) * view.rowPx
            }
            columns={columns}
            event={rows.eventOf(row)}
            ticked={ticks && ticks.has(rows.idOf(row))}
            name={rows.nameOf(row)}
            activeColumn={stop.row === position + headRows ? stop.column : -1}
            cards={cards}
          />
        ))}
      </div>
    </div>
  );
}

/** Returns the position of the grid cell that contains an element; undefined outside cells. */
function cellIn(element: HTMLElement): Cell | undefined {
  const cell = element.closest<HTMLElement>('[data-cell]');
  const [row, column] = (cell?.dataset['cell'] ?? '').split(':').map(Number);
  return row === undefined || column === undefined || Number.isNaN(column) ? undefined : { row, column };
}
