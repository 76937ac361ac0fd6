import { useState } from 'react';
import { eventStatuses } from '../../../model/event';
import { precisions } from '../../../model/place';
import { useTranslator } from '../../../i18n/useTranslator';
import type { ColumnsAction, ColumnsState } from './columnsState';
import { FieldRow } from './FieldRow';
import { fields } from './fields';
import { MatchWords } from './MatchWords';
import { columnOf, lacksClaimant } from './slots';
import { ColumnField } from './ColumnField';

export type ColumnFieldsProps = {
  readonly state: ColumnsState;
  readonly act: (action: ColumnsAction) => void;
  /** The field whose order of day and month is asked for. Default: none. */
  readonly asked: 'date' | 'end' | undefined;
};

/** What the page shows, field by field, each with the column that it is read from. */
export function ColumnFields({ state, act, asked }: ColumnFieldsProps) {
  const t = useTranslator();
  const { draft, head } = state;
  const isOpen = (name: string) =>
    name === asked ||
    (name === 'date' && !draft.date) ||
    (name === 'title' && draft.title === undefined) ||
    (name === 'figures' && lacksClaimant(draft));
  return (
    <section className="column-fields" aria-label={t('columns.shows')}>
      <p className="column-fields-head" aria-hidden="true">
        <b>{t('columns.shows')}</b> <small>{t('columns.fit', { count: head.rows.length })}</small>
      </p>
      {fields.map((field) => (
        <FieldRow key={field.name} field={field} state={state} act={act} asks={isOpen(field.name)}>
          {field.name === 'date' && <OrderChange state={state} act={act} />}
          {field.name === 'title' && <Template state={state} act={act} />}
          {field.name === 'status' && draft.status && (
            <MatchWords
              head={head}
              matched={draft.status}
              words={eventStatuses}
              wordText={(word) => t(`columns.status.${word}`)}
              match={(cell, word) => act({ do: 'status', cell, word })}
            />
          )}
          {field.name === 'precision' && draft.precision && (
            <MatchWords
              head={head}
              matched={draft.precision}
              words={precisions}
              wordText={(word) => t(`columns.precision.${word}`)}
              match={(cell, word) => act({ do: 'precision', cell, word })}
            />
          )}
          {field.name === 'figures' && draft.figures && <ClaimantField state={state} act={act} />}
        </FieldRow>
      ))}
    </section>
  );
}

type PartProps = Pick<ColumnFieldsProps, 'state' | 'act'>;

/** Button that asks once more which of day and month comes first. */
function OrderChange({ state, act }: PartProps) {
  const t = useTranslator();
  const { date } = state.draft;
  const order = date && 'column' in date ? date.order : undefined;
  if (order !== 'dmy' && order !== 'mdy') return null;
  return (
    <button type="button" className="link-button" onClick={() => act({ do: 'order', order: undefined })}>
      {t('columns.order.change')}
    </button>
  );
}

/** Text of a title that is made of several columns. */
function Template({ state, act }: PartProps) {
  const t = useTranslator();
  const [wanted, setWanted] = useState(false);
  const { title, category, place } = state.draft;
  const several = title !== undefined && columnOf(state.draft, 'title') === undefined;
  if (!wanted && !several) {
    return (
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setWanted(true);
          const parts = [category, place].filter((column) => column !== undefined);
          if (title === undefined && parts.length > 0)
            act({ do: 'title', template: parts.map((column) => `{${column}}`).join(', ') });
        }}
      >
        {t('columns.template')}
      </button>
    );
  }
  return (
    <label className="column-template">
      <span>{t('columns.templateLabel')}</span>
      <input
        key={title}
        defaultValue={title ?? ''}
        onBlur={({ target }) => act({ do: 'title', template: target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey)
            act({ do: 'title', template: event.currentTarget.value });
        }}
      />
    </label>
  );
}

/** Who gives the figures: a column, or one name for all rows. */
function ClaimantField({ state, act }: PartProps) {
  const t = useTranslator();
  const claimant = state.draft.figures?.[0]?.claimant;
  const name = claimant && 'name' in claimant ? claimant.name : '';
  return (
    <>
      <ColumnField
        slot="claimant"
        label={t('columns.field.claimant')}
        isLabelShown
        head={state.head}
        column={columnOf(state.draft, 'claimant')}
        none={t('columns.notUsed')}
        fit=""
        describedBy=""
        choose={(column) => act({ do: 'choose', slot: 'claimant', column })}
      />
      <label className="column-template">
        <span>{t('columns.claimant')}</span>
        <input
          key={name}
          defaultValue={name}
          onBlur={({ target }) => {
            const typed = target.value.trim();
            if (typed !== name) act({ do: 'claimant', claimant: { name: typed } });
          }}
        />
      </label>
    </>
  );
}
