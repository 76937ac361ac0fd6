import { useState } from 'react';
import { datePrecisions } from '../../../formats/columns/mapping';
import type { FieldName } from '../../../formats/columns/proposal';
import { eventStatuses, whenKinds } from '../../../model/event';
import { precisions } from '../../../model/place';
import { useTranslator } from '../../../i18n/useTranslator';
import type { ColumnsAction, ColumnsState } from './columnsState';
import { FieldOptions } from './FieldOptions';
import { FieldRow } from './FieldRow';
import { FileRules } from './FileRules';
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
          <Matches name={field.name} state={state} act={act} />
          {field.name === 'figures' && draft.figures && <ClaimantField state={state} act={act} />}
          <FieldOptions name={field.name} state={state} act={act} />
        </FieldRow>
      ))}
      <FileRules state={state} act={act} />
    </section>
  );
}

type PartProps = Pick<ColumnFieldsProps, 'state' | 'act'>;

/** Words of a field's columns of codes, each with what it stands for. */
function Matches({ name, state, act }: PartProps & { readonly name: FieldName }) {
  const t = useTranslator();
  const { head, draft } = state;
  const { status, precision, datePrecision, whenKindBy, whenKind = 'duration' } = draft;
  if (name === 'status' && status)
    return (
      <MatchWords
        head={head}
        matched={status}
        words={eventStatuses}
        wordText={(word) => t(`columns.status.${word}`)}
        none={t('columns.status.not-stated')}
        change={(matched) => act({ do: 'set', patch: { status: matched } })}
      />
    );
  if (name === 'precision' && precision)
    return (
      <MatchWords
        head={head}
        matched={precision}
        words={precisions}
        wordText={(word) => t(`columns.precision.${word}`)}
        none={t('columns.precision.not-stated')}
        change={(matched) => act({ do: 'set', patch: { precision: matched } })}
      />
    );
  if (name !== 'date') return null;
  return (
    <>
      {datePrecision && (
        <MatchWords
          head={head}
          matched={datePrecision}
          words={datePrecisions}
          wordText={(word) => t(`columns.datePrecision.${word}`)}
          none={t('columns.datePrecision.none')}
          change={(matched) => act({ do: 'set', patch: { datePrecision: matched } })}
        />
      )}
      {whenKindBy && (
        <MatchWords
          head={head}
          matched={whenKindBy}
          words={whenKinds}
          wordText={(word) => t(`columns.whenKind.${word}`)}
          none={t(`columns.whenKind.${whenKind}`)}
          change={(matched) => act({ do: 'set', patch: { whenKindBy: matched } })}
        />
      )}
    </>
  );
}

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
