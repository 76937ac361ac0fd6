import { useTranslator } from '../../i18n/useTranslator';
import './embedTerms.css';

export type EmbedTermsProps = {
  /** Downloads the events as CSV with these terms in each row. */
  readonly download: (terms: string) => void;
};

/** Terms of use of a dataset that forbids passing rows on, before its CSV is downloaded, and the button that does it. */
export default function EmbedTerms({ download }: EmbedTermsProps) {
  const t = useTranslator();
  const terms = t('export.acled');
  return (
    <div className="embed-terms">
      <p role="alert">{terms}</p>
      <button type="button" className="button" onClick={() => download(terms)}>
        {t('export.start')}
      </button>
    </div>
  );
}
