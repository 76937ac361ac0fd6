import { issueText } from '../../../i18n/issueText';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Phase } from '../../../state/session/loading';
import { LoadingProgress } from '../../start/LoadingProgress';
import './partBar.css';

export type PartBarProps = {
  readonly phase: Exclude<Phase, { kind: 'ready' }>;
  /** Number of events shown so far. */
  readonly events: number;
  readonly cancel: () => void;
  readonly again: () => void;
};

/** Bar above the first events of a file: progress of reading the rest, or that it failed. The events stay. */
export function PartBar({ phase, events, cancel, again }: PartBarProps) {
  const t = useTranslator();
  if (phase.kind === 'loading') {
    return (
      <div className="part-bar" role="group" aria-label={t('app.loading')}>
        <LoadingProgress phase={phase} />
        <button type="button" className="button" onClick={cancel}>
          {t('app.cancel')}
        </button>
      </div>
    );
  }
  const why = phase.kind === 'failed' ? phase.issues[0] : undefined;
  return (
    <div className="part-bar" role="alert">
      <p>
        {why ? issueText(why, t) : t('app.cancelled')} {t('app.part', { count: events })}
      </p>
      <button type="button" className="button" onClick={again}>
        {t('app.again')}
      </button>
    </div>
  );
}
