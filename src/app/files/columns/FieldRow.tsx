import { useId, useState, type ReactNode } from 'react';
import { columnsOfTitle } from '../../../formats/columns/mapping';
import type { DraftMapping, Reason, TableHead } from '../../../formats/columns/proposal';
import type { Translator } from '../../../i18n/translator';
import { useTranslator } from '../../../i18n/useTranslator';
import { ColumnField } from './ColumnField';
import { columnIndex, valuesOf, type ColumnsAction, type ColumnsState } from './columnsState';
import type { Field } from './fields';
import { isItem, listedIn, listedSlots } from './listed';
import { columnOf, lacksClaimant, type Slot } from './slots';

export type FieldRowProps = {
  readonly field: Field;
  readonly state: ColumnsState;
  readonly act: (action: ColumnsAction) => void;
  /** Whether the field waits for the reader. */
  readonly asks: boolean;
  /** Further controls of the field. Default: none. */
  readonly children?: ReactNode;
};

/** Field of the dialog: its columns, how many rows fit, and why they were proposed. */
export function FieldRow({ field, state, act, asks, children }: FieldRowProps) {
  const t = useTranslator();
  const reasonId = useId();
  const [isWide, setWide] = useState(false);
  const { head, draft } = state;
  const slots = slotsOf(field, state, isWide);
  const hidden = [...field.slots, ...(field.further ?? [])].some((slot) => !slots.includes(slot));
  return (
    <div
      className="column-row"
      role="group"
      aria-label={t(`columns.field.${field.name}`)}
      data-asks={asks || undefined}
    >
      <span className="column-row-name" aria-hidden="true">
        {t(`columns.field.${field.name}`)}
        {field.isNeeded && <small> {t('columns.isNeeded')}</small>}
      </span>
      <div className="column-row-fields">
        {slots.map((slot) => (
          <ColumnField
            key={slot}
            slot={slot}
            label={slots.length === 1 ? t(`columns.field.${field.name}`) : labelOf(slot, draft, t)}
            isLabelShown={slots.length > 1}
            head={head}
            column={columnOf(draft, slot)}
            none={noneOf(slot, state, t)}
            fit={fitOf(slot, field, state, asks, t)}
            describedBy={reasonId}
            choose={(column) => act({ do: 'choose', slot, column })}
          />
        ))}
        <p className="column-row-reason" id={reasonId}>
          {reasonOf(field, state, t)}
        </p>
        {children}
        {hidden && field.further && (
          <button type="button" className="link-button column-row-further" onClick={() => setWide(true)}>
            {t('columns.further')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The slots that are drawn: those in use, the first ones, and all where the reader wants them. */
function slotsOf(
  { name, slots, further = [] }: Field,
  { draft }: ColumnsState,
  isWide: boolean,
): readonly Slot[] {
  const isUsed = (slot: Slot) => columnOf(draft, slot) !== undefined;
  const isListed = name === 'actors' || name === 'sources' || name === 'figures';
  const items = isListed ? listedSlots(draft, name, isWide) : [];
  const used = [...further.filter((slot) => isWide || isUsed(slot)), ...items];
  // A date or a point is read from one column or from several, never both.
  const inParts =
    (name === 'date' && isUsed('year')) ||
    (name === 'end' && isUsed('endYear')) ||
    (name === 'point' && isUsed('both'));
  return inParts && !isWide ? used : [...slots, ...used];
}

/** Name of a slot; of an item of a list with its number, and of a figure with what it counts. */
function labelOf(slot: Slot, draft: DraftMapping, t: Translator): string {
  if (!isItem(slot)) return t(`columns.field.${slot}`);
  const item = listedIn(draft, slot);
  if (!item) return slot;
  const number = item.at + 1;
  if (item.list === 'actors') return t('columns.nth', { name: t('columns.field.actor2'), number });
  if (item.list === 'figures') {
    const { measure, part } = item;
    const name = measure === 'killed' || measure === 'wounded' ? t(`columns.field.${measure}`) : measure;
    return t(`columns.figure.${part}`, { name: t('columns.nth', { name, number }) });
  }
  return t('columns.nth', { name: t(`columns.field.${sourceSlots[item.part]}`), number });
}

const sourceSlots = { name: 'source', title: 'sourceTitle', url: 'url', reported: 'reported' } as const;

function noneOf(slot: Slot, { draft }: ColumnsState, t: Translator): string {
  if (slot === 'title' && draft.title !== undefined) return t('columns.severalColumns');
  if (slot === 'date' || slot === 'title') return t('columns.choose');
  return t(slot === 'status' || slot === 'precision' ? 'columns.status.not-stated' : 'columns.notUsed');
}

function fitOf(slot: Slot, { name }: Field, state: ColumnsState, asks: boolean, t: Translator): string {
  const { head, draft, proposal } = state;
  const column = columnOf(draft, slot);
  if (column === undefined) return '';
  if (asks && (name === 'date' || name === 'end')) return t('columns.oneQuestion');
  if (slot === 'category') return t('columns.kinds', { count: valuesOf(head, column, Infinity).length });
  const reason = proposal.reasons.find((one) => one.field === name && one.columns.includes(column));
  const { fit, of } = reason ?? filledOf(head, column);
  return t('columns.fits', { fit, of });
}

function filledOf(head: TableHead, column: string): Pick<Reason, 'fit' | 'of'> {
  const { rows } = head;
  const at = columnIndex(head, column);
  return { fit: rows.filter((cells) => (cells[at] ?? '') !== '').length, of: rows.length };
}

/** Why the columns of a field were proposed, with the form of its dates and an example. */
function reasonOf(field: Field, { head, draft, proposal }: ColumnsState, t: Translator): string {
  const { name } = field;
  const slots = [...field.slots, ...(field.further ?? [])];
  const chosen =
    name === 'title'
      ? columnsOfTitle(draft.title ?? '')
      : slots.flatMap((slot) => columnOf(draft, slot) ?? []);
  if (name === 'figures' && lacksClaimant(draft)) return t('columns.claimantMissing');
  const [first] = chosen;
  if (first === undefined) {
    if (name === 'status' || name === 'precision') return t('columns.notStated');
    if (name !== 'date') return t('columns.noColumn');
    return t('columns.noDate', { count: head.columns.length, row: head.headingsRow });
  }
  const reason = proposal.reasons.find(
    (one) => one.field === name && chosen.every((column) => one.columns.includes(column)),
  );
  const date = name === 'date' || name === 'end' ? draft[name] : undefined;
  const order = date && 'column' in date ? date.order : undefined;
  const [example] = valuesOf(head, first, 1);
  return [
    t(reason ? `columns.by.${reason.by}` : 'columns.by.reader'),
    ...(order ? [t(`columns.order.${order}`)] : []),
    ...(example ? [t('columns.example', { cell: cut(example.cell) })] : []),
  ].join(', ');
}

/** Longest example, characters. */
const mostExample = 40;

function cut(cell: string): string {
  return cell.length > mostExample ? `${cell.slice(0, mostExample)}…` : cell;
}
