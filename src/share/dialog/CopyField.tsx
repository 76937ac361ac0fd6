import { useId, useState, type ReactNode } from 'react';
import { useTranslator } from '../../i18n/useTranslator';

export type CopyFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  /** Further actions beside the button "Copy". */
  readonly children?: ReactNode;
};

/**
 * Read-only text field with a copy button; if the clipboard is blocked, the text can be selected and copied by
 * hand.
 */
export function CopyField({ label, text, rows = 3, children }: CopyFieldProps) {
  const t = useTranslator();
  const id = useId();
  const [copied, setCopied] = useState<string | undefined>(undefined);
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => setCopied(text),
      () => setCopied(undefined),
    );
  };
  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={rows}
        value={text}
        dir="ltr"
        onFocus={(event) => event.target.select()}
      />
      <p className="share-actions">
        <button type="button" className="button" onClick={copy}>
          {t(copied === text ? 'share.copied' : 'share.copy')}
        </button>
        {children}
        <span className="visually-hidden" role="status">
          {copied === text && t('share.copied')}
        </span>
      </p>
    </div>
  );
}
