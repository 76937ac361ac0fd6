import { useState, type ReactNode } from 'react';
import { useTranslator } from '../../i18n/useTranslator';

export type WarnedProps = {
  /** Kind of content warning; undefined shows the content at once. */
  readonly warning: string | undefined;
  /** Content hidden behind the warning. */
  readonly children: ReactNode;
};

/** Hides content behind a content warning until the reader chooses to show it. */
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
