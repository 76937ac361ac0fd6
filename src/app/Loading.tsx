import { laterMessages } from '../i18n/laterMessages';
import { useTranslator } from '../i18n/useTranslator';
import type { Phase } from '../state/createAppStore';
import { lazyPart } from '../views/lazyPart';
import { LoadingProgress } from './LoadingProgress';
import { OpenFile } from './OpenFile';
import './loading.css';

const IssueTable = lazyPart(() => import('./IssueTable').then(({ IssueTable: table }) => table), {
  messages: laterMessages,
});

export type LoadingProps = {
  readonly phase: Exclude<Phase, { kind: 'ready' }>;
  readonly cancel: () => void;
  readonly again: () => void;
  readonly openFile: (file: File) => void;
};

/** Progress in rows and bytes with a way to stop it; or what went wrong, by row, and what to do now. */
export function Loading({ phase, cancel, again, openFile }: LoadingProps) {
  const t = useTranslator();
  if (phase.kind === 'loading') {
    return (
      <div className="loading" role="status">
        <p className="loading-title">{t('app.loading')}</p>
        <LoadingProgress phase={phase} />
        <button type="button" className="button" onClick={cancel}>
          {t('app.cancel')}
        </button>
      </div>
    );
  }
  return (
    <div className="loading" role="alert">
      <p className="loading-title">{t(phase.kind === 'cancelled' ? 'app.cancelled' : 'app.failed')}</p>
      {phase.kind === 'failed' && (
        <>
          <p>{t('app.failedHint')}</p>
          <IssueTable issues={phase.issues} count={phase.issues.length} />
        </>
      )}
      <button type="button" className="button" onClick={again}>
        {t('app.again')}
      </button>
      <OpenFile openFile={openFile} />
    </div>
  );
}
