import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { TableHead } from '../../../formats/columns/proposal';
import { useTranslator } from '../../../i18n/useTranslator';
import { columnIndex } from './columnsState';

export type ColumnFieldProps = {
  readonly label: string;
  /** Whether the label stands beside the field. Default: it is for who can't see it only. */
  readonly isLabelShown?: boolean;
  readonly head: TableHead;
  readonly column: string | undefined;
  /** What stands in the field without a column. */
  readonly none: string;
  /** How much of the column fits, in words. */
  readonly fit: string;
  /** Id of the element that says why the column was proposed. */
  readonly describedBy: string;
  readonly slot: string;
  readonly choose: (column: string | undefined) => void;
};

type Option = { readonly column: string | undefined; readonly values: string; readonly filled: number };

/** Field for one column: a combobox with a list of the columns, their first values and how many cells are filled. */
export function ColumnField(props: ColumnFieldProps) {
  const { label, isLabelShown, head, column, none, fit, describedBy, slot, choose } = props;
  const t = useTranslator();
  const id = useId();
  // The text that is typed to find a column; undefined while the list is closed.
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const isOpen = typed !== undefined;
  const options = isOpen ? optionsOf(head, typed) : [];

  const open = () => {
    if (isOpen) return;
    setTyped('');
    setActive(column === undefined ? 0 : columnIndex(head, column) + 1);
  };
  const take = (option: Option | undefined) => {
    setTyped(undefined);
    if (option) choose(option.column);
  };
  const press = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (!isOpen) {
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        done();
        open();
      } else if (key === 'Enter' && !event.ctrlKey && !event.metaKey) {
        done();
        open();
      } else if (key === 'Delete') {
        done();
        choose(undefined);
      } else if (key === 'Backspace') done();
      return;
    }
    const last = options.length - 1;
    if (key === 'ArrowDown') setActive(Math.min(last, active + 1));
    else if (key === 'ArrowUp' && altKey) setTyped(undefined);
    else if (key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (key === 'Home') setActive(0);
    else if (key === 'End') setActive(last);
    else if (key === 'Enter' && !event.ctrlKey && !event.metaKey) take(options[active]);
    else if (key === 'Escape') setTyped(undefined);
    else return;
    done();
  };

  return (
    <span className="column-field" data-empty={column === undefined || undefined} data-slot={slot}>
      <label htmlFor={`${id}-input`} className={isLabelShown ? 'column-field-label' : 'visually-hidden'}>
        {label}
      </label>
      <span className="column-field-box">
        <input
          ref={input}
          id={`${id}-input`}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && options[active] ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-fit ${describedBy}`}
          value={typed ?? column ?? ''}
          placeholder={isOpen ? column : none}
          onClick={open}
          onChange={({ target }) => {
            const text = isOpen ? target.value : target.value.replace(column ?? '', '');
            setTyped(text);
            setActive(text === '' ? 0 : 1);
          }}
          onKeyDown={press}
          onBlur={() => setTyped(undefined)}
        />
        <span className="column-field-fit" id={`${id}-fit`}>
          {fit}
        </span>
        <span className="chevron" aria-hidden="true" />
      </span>
      <ul className="column-field-list" role="listbox" id={`${id}-list`} aria-label={label} hidden={!isOpen}>
        {options.map((option, index) => (
          <li
            key={option.column ?? ''}
            id={`${id}-${index}`}
            role="option"
            aria-selected={option.column === column}
            data-active={index === active || undefined}
            ref={index === active ? intoView : undefined}
            onPointerDown={(event) => {
              // The field keeps the focus.
              event.preventDefault();
            }}
            onClick={() => take(option)}
          >
            <b>{option.column ?? t('columns.notUsed')}</b>
            {option.column !== undefined && (
              <span className="column-field-fit">
                {t('columns.fits', { fit: option.filled, of: head.rows.length })}
              </span>
            )}
            <span className="column-field-values">{option.values}</span>
          </li>
        ))}
      </ul>
    </span>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' });
}

/** "Not used", then the columns whose names have what was typed in them. */
function optionsOf({ columns, rows }: TableHead, typed: string): readonly Option[] {
  const sought = typed.trim().toLowerCase();
  const found = columns.flatMap((column, at): Option[] => {
    if (!column.toLowerCase().includes(sought)) return [];
    const filled = rows.map((cells) => cells[at] ?? '').filter((cell) => cell !== '');
    const values = [...new Set(filled)].slice(0, 3).join(' · ');
    return [{ column, values, filled: filled.length }];
  });
  return [{ column: undefined, values: '', filled: 0 }, ...found];
}
