import { useMemo, useState } from 'react';
import type { Day } from '../../../engine/questions';
import { byId } from '../../../model/byId';
import type { Claim } from '../../../model/claim';
import type { Loaded } from '../../../state/session/loaded';
import { useApp, useAppStore } from '../../../state/useApp';
import { SideDisc } from '../../detail/SideDisc';
import { webAddress } from '../../detail/webAddress';
import { ClaimantMark } from '../paint/ClaimantMark';
import type { Spot } from '../layout/cardPlace';
import type { ClaimTexts } from '../words/claimTexts';
import { sortRows, tableColumns, tableRows, type TableOrder, type TableRow } from './tableRows';

type ClaimsTableProps = {
  readonly loaded: Loaded;
  readonly claims: readonly Claim[];
  readonly texts: ClaimTexts;
  readonly known: Day | undefined;
  readonly onOpen: (claims: readonly Claim[], at: Spot) => void;
};

/** Table of the claims in the chart, one per row, sortable by every column. */
export function ClaimsTable({ loaded, claims, texts, known, onOpen }: ClaimsTableProps) {
  const { t } = texts;
  const store = useAppStore();
  const hovered = useApp((state) => state.hovered);
  const [order, setOrder] = useState<TableOrder>({ column: 'asOf', descending: false });
  const { sources } = loaded.table.dictionaries;
  const rows = useMemo(() => tableRows(claims, sources, texts, known), [claims, sources, texts, known]);
  const sorted = useMemo(() => sortRows(rows, order, t.language), [rows, order, t]);
  const { hover } = store.getState();
  return (
    <div className="claims-table-frame">
      <table className="claims-table">
        <caption>
          <b>{t('claims.table')}</b> <span className="quiet">{t('claims.tableHint')}</span>
        </caption>
        <thead>
          <tr>
            {tableColumns.map((column) => {
              const active = order.column === column;
              const sort = active ? (order.descending ? 'descending' : 'ascending') : 'none';
              return (
                <th key={column} scope="col" aria-sort={sort} data-column={column}>
                  <button
                    type="button"
                    onClick={() => setOrder({ column, descending: active && !order.descending })}
                  >
                    {t(`claims.column.${column}`)}
                    <span aria-hidden="true">{active ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr
              key={row.claim.id}
              data-hovered={(hovered !== undefined && row.claim.event === hovered) || undefined}
              onPointerEnter={() => hover(row.claim.event)}
              onPointerLeave={() => hover(undefined)}
            >
              {tableColumns.map((column) => (
                <td key={column} data-column={column}>
                  <TableCell row={row} column={column} loaded={loaded} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TableCellProps = Pick<ClaimsTableProps, 'loaded' | 'onOpen'> & {
  readonly row: TableRow;
  readonly column: (typeof tableColumns)[number];
};

function TableCell({ row: { claim, words }, column, loaded, onOpen }: TableCellProps) {
  const text = words[column];
  if (column === 'figure')
    return (
      <button
        type="button"
        className="link-button claims-table-figure"
        data-not-disclosed={claim.notDisclosed || undefined}
        onClick={({ currentTarget }) => {
          const { right, top } = currentTarget.getBoundingClientRect();
          onOpen([claim], { clientX: right, clientY: top });
        }}
      >
        {text}
      </button>
    );
  if (column === 'side')
    return (
      <>
        <SideDisc side={claim.side} /> {text}
      </>
    );
  if (column === 'claimant')
    return (
      <>
        <ClaimantMark claim={claim} /> {text}
      </>
    );
  // What is warned of opens from the card, which the figure opens, once the reader has asked for it.
  const href =
    column === 'source' && claim.warning === undefined
      ? webAddress(byId(loaded.table.dictionaries.sources, claim.sources[0])?.url)
      : undefined;
  if (href === undefined) return text;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
