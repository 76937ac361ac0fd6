import { useEffect, useRef, useState } from 'react';
import type { Scope } from '../../export/exported';
import { formIds, forms, type FormId } from '../../export/forms';
import { isAcled } from '../../export/isAcled';
import { bytesText } from '../../i18n/numbers';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { chosenFile, collectedFile } from '../../share/file/savedFile';
import type { Loaded } from '../../state/session/loaded';
import { clausesOf } from '../../state/view/selectors';
import { useApp } from '../../state/useApp';
import type { View } from '../../state/view/view';
import { useCount } from '../../views/answers/useCount';
import { exportName, writeExport, type ExportProgress } from '../files/writeExport';
import './exportDialog.css';

type Writing =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'writing'; readonly progress: ExportProgress }
  | { readonly kind: 'done'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly reason: string };

const everything = {};
/**
 * Number of rows from which an export is streamed into a file that the reader chooses, rather than collected
 * first.
 */
const manyRows = 50_000;

/** Tests whether the view shows claims, as a chart or in the table. */
function showsClaims({ show, table }: View): boolean {
  return show === 'claims' || (show === 'table' && table.includes('claims'));
}

/** Form that chooses the format and scope of an export, writes the file and shows progress and outcome. */
export function ExportForm({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const { conventions } = useNaming();
  const view = useApp((state) => state.view);
  const ids = useApp((state) => state.exportIds);
  const [form, setForm] = useState<FormId>(showsClaims(view) ? 'claims' : 'csv');
  const [kind, setKind] = useState<Scope['kind']>(ids ? 'selected' : 'filtered');
  const [writing, setWriting] = useState<Writing>({ kind: 'idle' });
  const control = useRef<AbortController>(undefined);
  const start = useRef<HTMLButtonElement>(null);
  const shown = useCount(loaded.engine, clausesOf(view, loaded)).answer?.total;
  const whole = useCount(loaded.engine, everything).answer?.total;
  useEffect(function cancelWithDialog() {
    return () => control.current?.abort();
  }, []);

  const counts = { filtered: shown, selected: ids?.size, everything: whole };
  const kinds = (['filtered', 'selected', 'everything'] as const).filter((one) => one !== 'selected' || ids);
  const scope: Scope =
    kind === 'selected' && ids
      ? { kind, ids, words: t('export.bySelection') }
      : { kind: kind === 'everything' ? kind : 'filtered' };
  const isWriting = writing.kind === 'writing';
  const terms = isAcled(loaded.table.metadata) ? t('export.acled') : undefined;

  const write = async () => {
    const abort = new AbortController();
    control.current = abort;
    const { signal } = abort;
    const tell = (state: Writing) => {
      // Progress of an earlier, cancelled export is ignored.
      if (control.current === abort) setWriting(state);
    };
    tell({ kind: 'writing', progress: { rows: 0, total: 0, bytes: 0 } });
    try {
      const given = { loaded, view, t, conventions, scope, ...(terms !== undefined && { terms }) };
      const name = exportName(form, given);
      const isLarge = (counts[kind] ?? 0) >= manyRows;
      const file =
        (isLarge ? await chosenFile(name) : undefined) ?? collectedFile(name, forms[form].mediaType);
      const bytes = await writeExport(form, given, {
        file,
        signal,
        onProgress: (progress) => tell({ kind: 'writing', progress }),
      });
      tell({ kind: 'done', name, bytes });
    } catch (error) {
      const isUnchosen = error instanceof DOMException && error.name === 'AbortError';
      if (signal.aborted || isUnchosen) tell({ kind: 'cancelled' });
      else tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };

  return (
    <div className="export">
      <fieldset className="export-scope" disabled={isWriting}>
        <legend>{t('export.what')}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name="export-scope" checked={kind === one} onChange={() => setKind(one)} />
            <span>{t(`export.scope.${one}`, { count: counts[one] ?? 0 })}</span>
          </label>
        ))}
      </fieldset>
      <label className="export-form">
        <span>{t('export.form')}</span>
        <select
          value={form}
          disabled={isWriting}
          aria-describedby="export-about"
          onChange={({ target }) => {
            const id = formIds.find((one) => one === target.value);
            if (id) setForm(id);
            setWriting({ kind: 'idle' });
          }}
        >
          {formIds.map((id) => (
            <option key={id} value={id}>
              {t(`export.form.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <p id="export-about" className="quiet">
        {t(`export.about.${form}`)}
      </p>
      {terms !== undefined && <p className="export-terms">{terms}</p>}
      {loaded.part !== undefined && <p>{t('export.loading')}</p>}
      <div className="export-actions">
        <button
          type="button"
          className="button"
          ref={start}
          // A disabled button would lose the focus.
          aria-disabled={isWriting}
          onClick={() => {
            if (!isWriting) void write();
          }}
        >
          {t('export.start')}
        </button>
        {isWriting && (
          <button
            type="button"
            className="button"
            onClick={() => {
              start.current?.focus();
              control.current?.abort();
            }}
          >
            {t('app.cancel')}
          </button>
        )}
      </div>
      {isWriting && <Progress {...writing.progress} />}
      <p role="status">
        {writing.kind === 'done' &&
          t('export.done', { name: writing.name, size: bytesText(writing.bytes, t.language) })}
        {writing.kind === 'cancelled' && t('export.cancelled')}
        {writing.kind === 'failed' && t('export.failed', { reason: writing.reason })}
      </p>
    </div>
  );
}

function Progress({ rows, total, bytes }: ExportProgress) {
  const t = useTranslator();
  return (
    <div className="export-progress">
      <progress aria-label={t('export.title')} {...(total > 0 && { value: rows, max: total })} />
      <span aria-hidden="true">
        {t('export.progress', { rows, count: total, size: bytesText(bytes, t.language) })}
      </span>
    </div>
  );
}
