import { useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';

type CsvButtonProps = {
  /** What the button gives, for who can't see it. */
  readonly name: string;
  readonly disabled: boolean;
  /** Writes the file and gives it to the reader; rejects where that fails. */
  readonly download: () => Promise<void>;
};

/** Button that downloads a table as CSV, with a message if that fails. */
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
