import type { ReactNode } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { Menu } from '../../menu/Menu';

export type FilterMenuProps = {
  /** Title of the column. */
  readonly column: string;
  /** Description of what the filter selects; undefined if it is off. */
  readonly value: string | undefined;
  readonly tabIndex: number;
  readonly children: ReactNode;
};

/** Column filter of the table: a button that shows the current filter and opens its options. */
export function FilterMenu({ column, value, tabIndex, children }: FilterMenuProps) {
  const t = useTranslator();
  const name = t('table.filterOf', { column });
  return (
    <Menu
      className={value === undefined ? 'table-filter' : 'table-filter table-filter-on'}
      name={name}
      tabIndex={tabIndex}
      label={
        <>
          <span className="visually-hidden">{name} </span>
          <span className="table-filter-value">{value ?? t('table.any')}</span>
        </>
      }
    >
      {children}
    </Menu>
  );
}
