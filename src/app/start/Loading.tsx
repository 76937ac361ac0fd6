import { deferred } from '../../i18n/messageGroups';
import type { ComponentType } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import type { Phase } from '../../state/session/loading';
import { lazyPart } from '../../views/shared/lazyPart';
import { LoadingProgress } from './LoadingProgress';
import type { OpenFileProps } from '../files/OpenFile';
import './loading.css';

const IssueTable = lazyPart(() => import('../files/IssueTable').then(({ IssueTable: table }) => table), {
  messages: [deferred],
});

export type LoadingProps = {
  readonly phase: Exclude<Phase, { kind: 'ready' }>;
  readonly again: () => void;
  readonly stopReading: () => void;
  /** Component that offers alternative data after a failure. Default: none. */
  readonly other?: ComponentType<OpenFileProps> | undefined;
};

/**
 * Progress of loading with a cancel button; after a failure, its issues, a retry button and alternative data.
 */
export function Loading({ phase, stopReading, again, other: Other }: LoadingProps) {
  const t = useTranslator();
  if (phase.kind === 'loading') {
    return (
      <div className="loading" role="status">
        <p className="loading-title">{t('app.loading')}</p>
        <LoadingProgress phase={phase} />
        <button type="button" className="button" onClick={stopReading}>
          {t('app.cancel')}
        </button>
      </div>
    );
  }
  return (
    <div className="loading" role="alert">
      <p className="loading-title">{t(phase.kind === 'cancelled' ? 'app.cancelled' : 'app.failed')}</p>
      {phase.kind === 'failed' && <IssueTable issues={phase.issues} count={phase.issues.length} />}
      <button type="button" className="button" onClick={again}>
        {t('app.again')}
      </button>
      {Other && <Other stopReading={stopReading} />}
    </div>
  );
}
