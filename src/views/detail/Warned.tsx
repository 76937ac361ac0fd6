import { useState, type ReactNode } from 'react';
import { useTranslator } from '../../i18n/useTranslator';

export type WarnedProps = {
  /** What the event warns of; absent where there is nothing to warn of. */
  readonly warning: string | undefined;
  /** What may show it: pages with pictures and films. */
  readonly children: ReactNode;
};

/** Keeps what an event warns of out of sight until the reader asks for it. */
export function Warned({ warning, children }: WarnedProps) {
  const t = useTranslator();
  const [asked, setAsked] = useState(false);
  if (warning === undefined || asked) return children;
  return (
    <div className="detail-note" role="note">
      <p>{t(warning === 'graphic' ? 'warned.graphic' : 'warned.other', { warning })}</p>
      <button type="button" className="link-button" onClick={() => setAsked(true)}>
        {t('warned.show')}
      </button>
    </div>
  );
}
