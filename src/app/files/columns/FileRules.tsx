import { useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { ColumnField } from './ColumnField';
import type { ColumnsAction, ColumnsState } from './columnsState';
import { hasFileRules, withDatasetName, withFallback, withoutFallbacks } from './fileRules';
import { Options } from './Options';
import { TextField } from './TextField';

export type FileRulesProps = {
  readonly state: ColumnsState;
  readonly act: (action: ColumnsAction) => void;
};

/** Rules of a mapping for the file as a whole: stand-ins for empty cells, what each row must have, and what it is called. */
export function FileRules({ state, act }: FileRulesProps) {
  const t = useTranslator();
  const { draft } = state;
  const { dataset = {}, language = '' } = draft;
  return (
    <div className="column-row" role="group" aria-label={t('columns.rules')}>
      <span className="column-row-name" aria-hidden="true">
        {t('columns.rules')}
      </span>
      <div className="column-row-fields">
        <Options isSet={hasFileRules(draft)}>
          <FallbackFields state={state} act={act} />
          <RequiredColumns field="filled" state={state} act={act} />
          <RequiredColumns field="needed" state={state} act={act} />
          {(['title', 'attribution', 'id'] as const).map((field) => (
            <TextField
              key={field}
              label={t(`columns.dataset.${field}`)}
              text={dataset[field] ?? ''}
              change={(text) => act({ do: 'set', patch: { dataset: withDatasetName(draft, field, text) } })}
            />
          ))}
          <TextField
            label={t('columns.language')}
            text={language}
            none={t('columns.language.none')}
            change={(text) => act({ do: 'set', patch: { language: text === '' ? undefined : text } })}
          />
        </Options>
      </div>
    </div>
  );
}

/** Columns to read where another is empty: those of the mapping, and two fields for one more. */
function FallbackFields({ state, act }: FileRulesProps) {
  const t = useTranslator();
  const { head, draft } = state;
  const [column, setColumn] = useState<string>();
  return (
    <fieldset className="match-words">
      <legend>{t('columns.fallbacks')}</legend>
      {Object.entries(draft.fallbacks ?? {}).map(([name, others]) => (
        <RuleLine
          key={name}
          text={t('columns.fallback', { column: name, others: others.join(', ') })}
          remove={() => act({ do: 'set', patch: { fallbacks: withoutFallbacks(draft, name) } })}
        />
      ))}
      <ColumnField
        slot="fallbackOf"
        label={t('columns.fallback.of')}
        isLabelShown
        head={head}
        column={column}
        none={t('columns.choose')}
        fit=""
        describedBy=""
        choose={setColumn}
      />
      {column !== undefined && (
        <ColumnField
          slot="fallback"
          label={t('columns.fallback.to', { column })}
          isLabelShown
          head={head}
          column={undefined}
          none={t('columns.choose')}
          fit=""
          describedBy=""
          choose={(other) => {
            if (other === undefined) return;
            act({ do: 'set', patch: { fallbacks: withFallback(draft, column, other) } });
          }}
        />
      )}
    </fieldset>
  );
}

/** Columns in which each row must have a value, or that the file must have: those of the mapping, and a field for one more. */
function RequiredColumns({ field, state, act }: FileRulesProps & { readonly field: 'filled' | 'needed' }) {
  const t = useTranslator();
  const { head, draft } = state;
  const columns = draft[field] ?? [];
  const set = (changed: readonly string[]) => act({ do: 'set', patch: { [field]: changed } });
  return (
    <fieldset className="match-words">
      <legend>{t(`columns.${field}`)}</legend>
      {columns.map((column) => (
        <RuleLine key={column} text={column} remove={() => set(columns.filter((one) => one !== column))} />
      ))}
      <ColumnField
        slot={field}
        label={t('columns.oneMore')}
        head={head}
        column={undefined}
        none={t('columns.choose')}
        fit=""
        describedBy=""
        choose={(column) => {
          if (column !== undefined && !columns.includes(column)) set([...columns, column]);
        }}
      />
    </fieldset>
  );
}

function RuleLine({ text, remove }: { readonly text: string; readonly remove: () => void }) {
  const t = useTranslator();
  return (
    <p className="column-rule">
      <span>{text}</span>
      <button
        type="button"
        className="link-button"
        aria-label={t('columns.removeRule', { rule: text })}
        onClick={remove}
      >
        {t('columns.remove')}
      </button>
    </p>
  );
}
