import { useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';

type CsvButtonProps = {
  /** Accessible name and tooltip of the button. */
  readonly name: string;
  readonly disabled: boolean;
  /** Writes and downloads the file; rejects if that fails. */
  readonly download: () => Promise<void>;
};

/** Button that downloads a table as CSV, with an alert if that fails. */
export function CsvButton({ name, disabled, download }: CsvButtonProps) {
  const t = useTranslator();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-label={name}
        title={name}
        disabled={disabled}
        onClick={() => {
          setFailed(false);
          download().catch(() => setFailed(true));
        }}
      >
        <span aria-hidden="true">↓ </span>CSV
      </button>
      {failed && <p role="alert">{t('app.partFailed')}</p>}
    </>
  );
}
