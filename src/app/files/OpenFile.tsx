import { useEffect, useRef, type ReactNode } from 'react';
import { formats } from '../../formats/registry';
import { formatNames } from '../../i18n/formatNames';
import { sentenceCase } from '../../i18n/sentenceCase';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useAppStore } from '../../state/useApp';
import { acceptOf } from './acceptOf';
import { IssueTable } from './IssueTable';
import { LoadingProgress } from '../start/LoadingProgress';
import { openBeside } from './openBeside';
import './openFile.css';

export type OpenFileProps = {
  /** Stops loading the dataset that is shown, because another replaces it. */
  readonly stopReading: () => void;
};

/** File field for a dataset of the reader's own, with its progress or errors. */
export function OpenFile({ stopReading }: OpenFileProps) {
  const t = useTranslator();
  const store = useAppStore();
  const incoming = useApp((state) => state.incoming);
  const shown = useApp((state) => state.loaded !== undefined);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="open-file">
      <label>
        <span className="open-file-label">{t('app.dataOpen')}</span>
        <input
          ref={input}
          type="file"
          accept={acceptOf(formats)}
          onChange={({ target }) => {
            openBeside(store, [...(target.files ?? [])], { stopReading });
            // Reset, so that choosing the same (corrected) file again fires `change`.
            target.value = '';
          }}
        />
      </label>
      {incoming?.phase.kind === 'loading' && (
        <div role="group" aria-label={t('app.ownReading', { name: incoming.name })}>
          <p className="open-file-name">{t('app.ownReading', { name: incoming.name })}</p>
          <LoadingProgress phase={incoming.phase} />
          <button
            type="button"
            className="button"
            onClick={() => {
              input.current?.focus();
              incoming.end();
            }}
          >
            {t('app.cancel')}
          </button>
        </div>
      )}
      {incoming?.phase.kind === 'failed' && (
        <InView>
          <p className="open-file-name">{t('app.ownFailed', { name: incoming.name })}</p>
          {shown && <p>{t('app.ownKept')}</p>}
          <IssueTable issues={incoming.phase.issues} count={incoming.phase.issues.length} />
        </InView>
      )}
      {incoming && incoming.others > 0 && <p>{t('app.ownOthers', { count: incoming.others })}</p>}
      <p className="quiet">
        {t('app.dataOpenHint', { formats: sentenceCase(formatNames(formats, t), t.language) })}
      </p>
    </div>
  );
}

/** Alert that scrolls itself into view, as it may lie below the dialog's edge. */
function InView({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(function comeIntoView() {
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="open-file-failed" role="alert" ref={element}>
      {children}
    </div>
  );
}
