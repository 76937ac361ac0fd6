import { useState, type KeyboardEvent } from 'react';
import { columnsOfTitle, type Mapping } from '../../../formats/columns/mapping';
import type { previewRow } from '../../../formats/columns/preview';
import type { Translator } from '../../../i18n/translator';
import { useTranslator } from '../../../i18n/useTranslator';
import { edtfText } from '../../../i18n/when';
import { textIn } from '../../../model/text';
import { columnIndex, readColumns, type ColumnsState } from './columnsState';
import { columnOf, type Slot } from './slots';

export type PreviewTableProps = {
  readonly state: ColumnsState;
  /** Undefined while something is missing: then the cells stand as the file has them. */
  readonly mapping: Mapping | undefined;
  readonly preview: typeof previewRow;
};

/** Rows at once. */
const pageRows = 6;

/** Table of some rows as they will be read, or as the file has them; PageUp and PageDown turn them. */
export function PreviewTable({ state, mapping, preview }: PreviewTableProps) {
  const t = useTranslator();
  const { head, draft } = state;
  const [from, setFrom] = useState(0);
  const [raw, setRaw] = useState(false);
  const most = Math.max(0, head.rows.length - 1);
  const start = Math.min(from, Math.floor(most / pageRows) * pageRows);
  const turn = (by: number) =>
    setFrom(Math.max(0, Math.min(most - (most % pageRows), start + by * pageRows)));
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    event.preventDefault();
    turn(event.key === 'PageDown' ? 1 : -1);
  };
  const rows = head.rows.slice(start, start + pageRows);
  const numbers = head.rowNumbers.slice(start, start + pageRows);
  const columns = raw ? rawColumns(head.columns, draft) : shownColumns(state, t);
  const lines = rows.map((_, index) =>
    raw || !mapping ? undefined : lineOf(preview(head, start + index, mapping), t),
  );
  return (
    <section className="preview">
      <div className="preview-head">
        <h3>{t('columns.preview')}</h3>
        <span className="segments" role="group" aria-label={t('columns.preview')}>
          {[false, true].map((one) => (
            <button
              key={String(one)}
              type="button"
              className="segment"
              aria-pressed={raw === one}
              onClick={() => setRaw(one)}
            >
              {t(one ? 'columns.asFile' : 'columns.asRead')}
            </button>
          ))}
        </span>
        <button
          type="button"
          className="plain-button"
          aria-label={t('columns.before')}
          onClick={() => turn(-1)}
        >
          ‹
        </button>
        <span>{t('columns.rows', { from: numbers[0] ?? 0, to: numbers.at(-1) ?? 0 })}</span>
        <button
          type="button"
          className="plain-button"
          aria-label={t('columns.after')}
          onClick={() => turn(1)}
        >
          ›
        </button>
      </div>
      <div
        className="preview-scroll"
        role="region"
        aria-label={t('columns.preview')}
        tabIndex={0}
        onKeyDown={press}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('columns.row')}</span>
              </th>
              {columns.map(({ name, of }) => (
                <th scope="col" key={name}>
                  {name}
                  {of !== undefined && <small>{of}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, index) => {
              const line = lines[index];
              return (
                <tr key={start + index} data-aside={line === 'aside' || undefined}>
                  <th scope="row">{numbers[index]}</th>
                  {columns.map(({ name, slot, at }) => (
                    <td key={name} data-waits={!raw && !mapping && slot === 'date' ? true : undefined}>
                      {line === 'aside' && slot === 'title'
                        ? t('columns.rowAside')
                        : ((typeof line === 'object' && slot !== undefined ? line[slot] : undefined) ??
                          at.map((one) => cells[one] ?? '').join(', '))}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type Column = {
  readonly name: string;
  /** Columns of the file that it is read from. */
  readonly of?: string;
  readonly at: readonly number[];
  readonly slot?: Slot;
};

function rawColumns(columns: readonly string[], draft: ColumnsState['draft']): readonly Column[] {
  const read = readColumns(draft);
  const all = columns.map((name, at): Column => ({ name, at: [at] }));
  // What is read comes first: a file may have a hundred columns.
  return [...all.filter(({ name }) => read.has(name)), ...all.filter(({ name }) => !read.has(name))];
}

const shownSlots = ['date', 'title', 'point', 'place', 'category', 'status', 'killed'] as const;

function shownColumns({ head, draft }: ColumnsState, t: Translator): readonly Column[] {
  return shownSlots.flatMap((field): Column[] => {
    const slots: readonly Slot[] =
      field === 'point'
        ? ['lat', 'lng', 'both']
        : field === 'date'
          ? ['date', 'year', 'month', 'day', 'time']
          : [field];
    const of =
      field === 'title'
        ? columnsOfTitle(draft.title ?? '')
        : slots.flatMap((slot) => columnOf(draft, slot) ?? []);
    if (of.length === 0 && field !== 'date' && field !== 'title') return [];
    const at = of.map((column) => columnIndex(head, column));
    return [
      {
        name: t(`columns.field.${field}`),
        of: of.join(', ') || t('columns.none'),
        at,
        slot: field === 'point' ? 'both' : field,
      },
    ];
  });
}

type Line = { readonly [Name in Slot]?: string };

/** The cells of a row as they will be read; `aside` where it will not be shown. */
function lineOf({ event, claims, entries }: ReturnType<typeof previewRow>, t: Translator): Line | 'aside' {
  if (!event) return 'aside';
  const named = entries.categories.find(({ id }) => id === event.category);
  const place = entries.places.find(({ id }) => id === event.places[0]?.place);
  const killed = claims.find(({ measure }) => measure === 'killed');
  const { low, best, high } = killed ?? {};
  return {
    date: [edtfText(event.when, t), ...(event.time === undefined ? [] : [event.time])].join(', '),
    title: textIn(event.title, t.language),
    both: place?.lat === undefined ? t('columns.none') : `${place.lat}, ${place.lng}`,
    place: place ? textIn(place.names, t.language) : t('columns.none'),
    category: named ? textIn(named.title, t.language) : event.category,
    status: t(`columns.status.${event.status}`),
    killed: [...new Set([low, best, high].filter((figure) => figure !== undefined))].join('–'),
  };
}
