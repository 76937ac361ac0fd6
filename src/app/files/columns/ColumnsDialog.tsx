import { useEffect, useMemo, useReducer, useRef, useState, type KeyboardEvent } from 'react';
import type { Mapping } from '../../../formats/columns/mapping';
import { previewRow } from '../../../formats/columns/preview';
import { proposeMapping } from '../../../formats/columns/propose';
import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import type { beginReading } from '../../../load/reading';
import { parsePlainDay, today } from './today';
import type { Asking } from '../../../state/session/loading';
import { useApp, useAppStore } from '../../../state/useApp';
import { columnsText } from '../../../url/columnsText';
import { keepColumns } from '../../../url/keepColumns';
import type { BodyProps } from '../../start/Root';
import { takeOver } from '../../start/takeOver';
import { withLooks } from '../drawnOf';
import { loadedOf } from '../openDataset';
import { AsideRows } from './AsideRows';
import { ColumnsFoot, countsOf } from './ColumnsFoot';
import { ColumnFields } from './ColumnFields';
import { beginColumns, mappingOf, missingOf, openOrder, reduceColumns, unusedColumns } from './columnsState';
import { MappingTools } from './MappingTools';
import { OrderQuestion } from './OrderQuestion';
import { PointsMap } from './PointsMap';
import { PreviewTable } from './PreviewTable';
import { ReadingLine } from './ReadingLine';
import { deviceStore, forget, recall, remember } from './remembered';
import { useFileReading } from './useFileReading';
import { useLayout } from './useLayout';
import './columns.css';

export type ColumnsDialogProps = BodyProps & {
  /** Reads a source. Default: `beginReading`. */
  readonly begin?: typeof beginReading;
};

/** Dialog in which the reader says which column of a table is what; the view underneath stays. */
export default function ColumnsDialog(props: ColumnsDialogProps) {
  const asking = useApp((state) => state.asking);
  // A new file begins anew.
  return asking ? <Columns key={asking.name} asking={asking} {...props} /> : null;
}

function Columns({ asking, stopReading, begin }: ColumnsDialogProps & { readonly asking: Asking }) {
  const t = useTranslator();
  const store = useAppStore();
  const [recalled] = useState(() => recall(deviceStore(), asking.columns.head.columns));
  const [state, act] = useReducer(reduceColumns, undefined, () => {
    const { head, proposal } = asking.columns;
    return beginColumns(head, proposal, asking.mapping ?? recalled?.mapping);
  });
  const { found, layout, given, failed, change } = useLayout(asking, act, begin);
  const [leaving, setLeaving] = useState(false);
  const [kept, setKept] = useState(recalled !== undefined);
  // The mapping and layout with which the reader wants it opened.
  const [wanted, setWanted] = useState<string>();
  const dialog = useRef<HTMLDialogElement>(null);
  const mapping = mappingOf(state);
  const missing = missingOf(state);
  const question = useMemo(() => openOrder(state, proposeMapping), [state]);
  const reading = useFileReading(asking.source, mapping, given, begin);
  const isRecalled =
    recalled !== undefined &&
    asking.mapping === undefined &&
    state.past.length === 0 &&
    state.draft === recalled.mapping;

  useEffect(function openOverThePage() {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    // The browser takes the first button; what needs the reader comes before it.
    const first =
      element.querySelector<HTMLElement>('[role="radio"]') ??
      element.querySelector<HTMLElement>('[role="combobox"]');
    first?.focus();
  }, []);

  const isWorkbook = /\.(?:xls[xmb]?|ods)$/i.test(asking.name);
  const leave = () => {
    // Closed first, the browser gives the focus back to where it was.
    dialog.current?.close();
    store.setState({ asking: undefined });
  };
  const close = () => (state.past.length > 0 && !leaving ? setLeaving(true) : leave());
  const lead = () => {
    const selector =
      missing[0] === 'order' ? '[role="radio"][tabindex="0"]' : `[data-slot="${missing[0] ?? 'date'}"] input`;
    const element = dialog.current?.querySelector<HTMLElement>(selector);
    element?.focus();
    element?.scrollIntoView?.({ block: 'nearest' });
  };
  const open = () => {
    if (missing.length > 0) lead();
    else setWanted(JSON.stringify([mapping, given]));
  };
  useEffect(
    function openWhenRead() {
      if (wanted !== JSON.stringify([mapping, given])) return;
      const counts = countsOf(reading);
      if (reading.kind !== 'read' || !mapping) return;
      if (counts?.shown === 0 || reading.result.kind !== 'loaded') return;
      keep(kept, state.head.columns, mapping);
      const { address, others } = asking;
      const text = columnsText(mapping, given);
      const columns = text === undefined ? undefined : { text, base: document.baseURI };
      const source = { ...asking.source, mapping, layout: given, columns };
      const result = {
        ...reading.result,
        columns: { head: state.head, proposal: state.proposal, layout: found, mapping },
      };
      dialog.current?.close();
      store.setState({ asking: undefined });
      if (asking.joins) {
        void import('../second/openSecond').then(({ openSecond }) =>
          openSecond(store, source, { name: asking.name, stopReading }),
        );
        return;
      }
      stopReading();
      if ('url' in source) keepColumns(text);
      withLooks(result.table, () =>
        takeOver(store, loadedOf(result, store.getState().view, { address, source }), others),
      );
    },
    [wanted, reading, mapping, kept, state.head, asking, given, found, state.proposal, store, stopReading],
  );
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const isText = event.target instanceof HTMLInputElement && event.target.role !== 'combobox';
    if (isCommand && event.key === 'Enter') open();
    else if (isCommand && event.key.toLowerCase() === 'z' && !event.shiftKey && !(isText && isTyping(event)))
      act({ do: 'undo' });
    else return;
    event.preventDefault();
  };

  const counts =
    reading.kind === 'read' && reading.result.kind === 'loaded' ? reading.result.table.issueCounts : [];
  const keptRemarks = counts
    .filter(({ severity }) => severity === 'warning')
    .reduce((sum, { count }) => sum + count, 0);
  const issues = reading.kind === 'read' ? issuesOf(reading.result) : [];
  const swapped = state.proposal.questions.find((one) => one.kind === 'point-swapped');
  const isSwapped = JSON.stringify(state.draft.point) !== JSON.stringify(state.proposal.mapping.point);
  return (
    // What the keys do is what buttons do too.
    <dialog
      className="dialog columns-dialog"
      ref={dialog}
      aria-labelledby="columns-title"
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={() => {
        if (store.getState().asking === asking) store.setState({ asking: undefined });
      }}
    >
      <header className="columns-head">
        <div>
          <h2 id="columns-title">{t('columns.name')}</h2>
          <p>{t('columns.about', { name: asking.name, count: state.head.columns.length })}</p>
        </div>
        {question && <span className="columns-chip">{t('columns.openQuestions', { count: 1 })}</span>}
        <button type="button" className="button" onClick={close}>
          {t('columns.cancel')}
        </button>
      </header>
      <ReadingLine
        layout={layout}
        encodedAs={isWorkbook ? 'none' : given.encoding === undefined ? 'found' : 'chosen'}
        empty={state.draft.empty ?? []}
        change={change}
        changeEmpty={(empty) => act({ do: 'set', patch: { empty } })}
      />
      {failed && <p role="alert">{t('columns.layoutFailed')}</p>}
      {isRecalled && (
        <p className="columns-recalled" role="status">
          {t('columns.asLast', { date: dayText(parsePlainDay(recalled.day), t.language) })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => act({ do: 'take', mapping: asking.columns.proposal.mapping })}
          >
            {t('columns.anew')}
          </button>
        </p>
      )}
      <div className="columns-body">
        <ColumnFields state={state} act={act} asked={question?.field} />
        <div className="columns-side">
          {question && (
            <OrderQuestion
              key={question.column}
              question={question}
              answer={(order) => {
                act({ do: 'order', order });
                dialog.current?.querySelector<HTMLElement>(`[data-slot="${question.field}"] input`)?.focus();
              }}
            />
          )}
          {swapped && !isSwapped && (
            <p className="columns-problem">
              <b>{t('columns.swapped')}</b> {t('columns.swappedText', { fit: swapped.fit, of: swapped.of })}{' '}
              <button type="button" className="button" onClick={() => act({ do: 'swap' })}>
                {t('columns.swap')}
              </button>
            </p>
          )}
          <PreviewTable state={state} mapping={mapping} preview={previewRow} />
          <div className="columns-seen">
            <PointsMap state={state} reading={reading} />
            <div>
              {keptRemarks > 0 && <p>{t('columns.kept', { count: keptRemarks })}</p>}
              <AsideRows issues={issues} count={countsOf(reading)?.aside ?? 0} />
            </div>
          </div>
        </div>
      </div>
      <footer className="columns-foot">
        <ColumnsFoot
          reading={reading}
          missing={missing}
          inSight={state.head.rows.length}
          unused={unusedColumns(state)}
          open={open}
        />
        <MappingTools
          saved={mapping && { mapping, layout: given }}
          name={asking.name}
          kept={kept}
          setKept={setKept}
          take={(saved) => {
            act({ do: 'take', mapping: saved.mapping });
            if (saved.layout) change(saved.layout);
          }}
        />
        {leaving && (
          <p className="columns-leave" role="alert">
            {t('columns.leave')}{' '}
            <button type="button" className="button" onClick={leave}>
              {t('columns.leaveYes')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setLeaving(false);
                dialog.current?.querySelector<HTMLElement>('.columns-open')?.focus();
              }}
            >
              {t('columns.leaveNo')}
            </button>
          </p>
        )}
      </footer>
    </dialog>
  );
}

/** Whether a text field has something that the browser itself can take back. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.type === 'text' && target.value !== target.defaultValue;
}

type Result = Extract<ReturnType<typeof useFileReading>, { readonly kind: 'read' }>['result'];

function issuesOf(result: Result) {
  return result.kind === 'loaded' ? result.table.issues : result.kind === 'failed' ? result.issues : [];
}

function keep(kept: boolean, columns: readonly string[], mapping: Mapping): void {
  if (kept) remember(deviceStore(), columns, { mapping, day: today() });
  else forget(deviceStore(), columns);
}
