import { useId } from 'react';
import { dayText, rangeText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import { plainDay, printDay } from '../../../model/day';
import { windowOf } from '../../../state/view/selectors';
import { useApp, useAppStore, useLoaded } from '../../../state/useApp';
import { FilterMenu } from './FilterMenu';

type DayFilterProps = { readonly column: string; readonly tabIndex: number };

/** Column filter for days of events: first and last day of the time window that all views share. */
export function WindowFilter({ column, tabIndex }: DayFilterProps) {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useLoaded();
  const view = useApp((state) => state.view);
  if (!loaded) return null;
  const window = windowOf(view, loaded);
  const isSet = view.from !== undefined || view.to !== undefined;
  const { change } = store.getState();
  return (
    <FilterMenu
      column={column}
      value={isSet ? rangeText(window.from, window.to, t.language, 'dayMonth') : undefined}
      tabIndex={tabIndex}
    >
      <div className="table-days">
        <DayField label={t('table.from')} day={window.from} set={(from) => change({ ...window, from })} />
        <DayField label={t('table.to')} day={window.to} set={(to) => change({ ...window, to })} />
        <button
          type="button"
          className="link-button"
          aria-disabled={!isSet}
          onClick={() => isSet && change({ from: undefined, to: undefined })}
        >
          {t('filters.clearFacet')}
        </button>
      </div>
    </FilterMenu>
  );
}

/** Column filter for the day on which events became known: the as-of day. */
export function KnownFilter({ column, tabIndex }: DayFilterProps) {
  const t = useTranslator();
  const store = useAppStore();
  const known = useApp((state) => state.view.known);
  const { change } = store.getState();
  return (
    <FilterMenu
      column={column}
      value={known === undefined ? undefined : `≤ ${dayText(known, t.language, 'dayMonth')}`}
      tabIndex={tabIndex}
    >
      <div className="table-days">
        <DayField label={t('table.knownUntil')} day={known} set={(day) => change({ known: day })} />
        <button
          type="button"
          className="link-button"
          aria-disabled={known === undefined}
          onClick={() => known !== undefined && change({ known: undefined })}
        >
          {t('filters.clearFacet')}
        </button>
      </div>
    </FilterMenu>
  );
}

type DayFieldProps = {
  readonly label: string;
  readonly day: number | undefined;
  readonly set: (day: number) => void;
};

/** Native date field; a complete date is taken on blur or Enter. */
function DayField({ label, day, set }: DayFieldProps) {
  const id = useId();
  const text = day === undefined ? '' : printDay(day);
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        key={text}
        type="date"
        defaultValue={text}
        onBlur={({ target }) => {
          const next = plainDay(target.value);
          if (!Number.isNaN(next) && next !== day) set(next);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur();
        }}
      />
    </label>
  );
}
