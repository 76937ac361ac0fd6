import type { ReactNode } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { activeClaimClauses } from '../filters/activeClaimClauses';
import { ActiveFilters } from '../filters/ActiveFilters';
import { Menu } from '../menu/Menu';
import { ColumnsMenu } from './options/ColumnsMenu';
import type { Sorted, TableOptions } from './options/options';
import type { SetOptions } from './options/useOptions';

export type TableBarProps<Id extends string, Key extends string> = {
  readonly options: TableOptions;
  readonly set: SetOptions;
  readonly cards: boolean;
  /** Number of rows that pass the filters, as text; undefined before the first answer. */
  readonly counted: string | undefined;
  readonly order: readonly Sorted<Key>[];
  /**
   * Columns of the table; the sortable ones are listed in a menu if rows are cards, which have no column
   * headers.
   */
  readonly sortable: readonly { readonly id: string; readonly title: string; readonly sorts?: boolean }[];
  readonly sort: (order: readonly Sorted<Key>[]) => void;
  readonly all: readonly Id[];
  readonly chosen: readonly Id[];
  readonly choose: (columns: readonly Id[]) => void;
  readonly reset: () => void;
  readonly tools: ReactNode;
};

/**
 * Toolbar of the table: choice of events or claims, number of rows, active filters, sort order, columns, and
 * tools such as export.
 */
export function TableBar<Id extends string, Key extends string>(props: TableBarProps<Id, Key>) {
  const { options, set, cards, counted, order, sortable, sort, all, chosen, choose, reset, tools } = props;
  const t = useTranslator();
  const titleOf = (key: Sorted<Key> | undefined) =>
    key ? t(`table.column.${key.by}` as 'table.column.when') : '';
  const [first, second] = order;
  return (
    <div className="table-bar">
      <div className="segments" role="group" aria-label={t('table.rows')}>
        {(['events', 'claims'] as const).map((rows) => (
          <button
            key={rows}
            type="button"
            className="segment"
            aria-pressed={options.rows === rows}
            onClick={() => set({ rows })}
          >
            {t(`table.rows.${rows}`)}
          </button>
        ))}
      </div>
      <b className="table-count" role="status">
        {counted}
      </b>
      {!cards && <ActiveFilters {...(options.rows === 'claims' && { ofClaims: activeClaimClauses })} />}
      <span className="table-bar-end">
        {!cards && (
          <span className="table-faint table-sorting">
            {options.rows === 'claims'
              ? t('table.never')
              : second
                ? t('table.sortedThen', { first: titleOf(first), second: titleOf(second) })
                : t('table.sorted', { first: titleOf(first) })}
          </span>
        )}
        {cards && (
          <Menu className="table-menu" name={t('table.sort')} label={t('table.sort')}>
            <SortOptions order={order} sortable={sortable} sort={sort} />
          </Menu>
        )}
        <Menu
          className="table-menu"
          name={t('table.columns')}
          label={
            <>
              {t('table.columns')} {cards && chosen.length}
              <span className="chevron" aria-hidden="true" />
            </>
          }
        >
          <ColumnsMenu all={all} chosen={chosen} choose={choose} reset={reset} />
        </Menu>
        {tools}
      </span>
    </div>
  );
}

type SortOptionsProps<Key extends string> = Pick<TableBarProps<never, Key>, 'order' | 'sortable' | 'sort'>;

/** Menu of the columns that cards can be sorted by; choosing the current one reverses its order. */
function SortOptions<Key extends string>({ order, sortable, sort }: SortOptionsProps<Key>) {
  const [first] = order;
  return (
    <ul className="table-sorts">
      {sortable
        .filter(({ sorts }) => sorts)
        .map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="link-button"
              aria-pressed={first?.by === id}
              onClick={() =>
                // Those that sort are named by the keys of the order.
                sort([{ by: id as Key, ...(first?.by === id && !first.descending && { descending: true }) }])
              }
            >
              {title} {first?.by === id && (first.descending ? '▼' : '▲')}
            </button>
          </li>
        ))}
    </ul>
  );
}
