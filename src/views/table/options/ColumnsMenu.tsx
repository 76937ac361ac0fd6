import { useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { fixedColumns, movedColumn } from './columnIds';

export type ColumnsMenuProps<Id extends string> = {
  readonly all: readonly Id[];
  readonly chosen: readonly Id[];
  readonly choose: (columns: readonly Id[]) => void;
  /** Resets the choice to the default columns. */
  readonly reset: () => void;
};

/**
 * Menu to choose a table's columns: checkboxes with a search field, reordered by dragging or Alt with the arrow
 * keys.
 */
export function ColumnsMenu<Id extends string>({ all, chosen, choose, reset }: ColumnsMenuProps<Id>) {
  const t = useTranslator();
  const [find, setFind] = useState('');
  const [dragged, setDragged] = useState<Id | undefined>(undefined);
  const titleOf = (id: Id) => t(`table.column.${id}` as 'table.column.when');
  const asked = find.toLocaleLowerCase(t.language);
  const listed = [...chosen, ...all.filter((id) => !chosen.includes(id))].filter((id) =>
    titleOf(id).toLocaleLowerCase(t.language).includes(asked),
  );
  return (
    <div className="table-columns">
      <p className="table-columns-head">
        <b>{t('table.columns')}</b>{' '}
        <span className="table-faint">
          {t('table.columnsOf', { count: chosen.length, whole: all.length })}
        </span>
        <button type="button" className="link-button" onClick={reset}>
          {t('table.asAtFirst')}
        </button>
      </p>
      <input
        className="facet-find"
        type="search"
        value={find}
        placeholder={t('table.findColumn')}
        aria-label={t('table.findColumn')}
        onChange={({ target }) => setFind(target.value)}
      />
      <ul>
        {listed.map((id) => {
          const isChosen = chosen.includes(id);
          const isFixed = fixedColumns.includes(id) && isChosen;
          return (
            <li
              key={id}
              draggable={isChosen}
              onDragStart={() => setDragged(id)}
              onDragOver={(event) => dragged !== undefined && isChosen && event.preventDefault()}
              onDrop={() => {
                if (dragged !== undefined)
                  choose(movedColumn(chosen, dragged, chosen.indexOf(id) - chosen.indexOf(dragged)));
                setDragged(undefined);
              }}
            >
              <label className="facet-option">
                <input
                  type="checkbox"
                  checked={isChosen}
                  aria-disabled={isFixed}
                  onChange={() => {
                    if (isFixed) return;
                    choose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id]);
                  }}
                  onKeyDown={(event) => {
                    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                    if (!event.altKey || step === 0 || !isChosen) return;
                    event.preventDefault();
                    choose(movedColumn(chosen, id, step));
                  }}
                />
                <span className="facet-label">
                  {titleOf(id)} {isFixed && <span className="table-faint">{t('table.always')}</span>}
                </span>
                {isChosen && (
                  <span className="table-grip" aria-hidden="true">
                    ⠿
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ul>
      <p className="facet-hint">{t('table.moveColumn')}</p>
    </div>
  );
}
