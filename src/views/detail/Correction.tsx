import { useId, useState } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import type { ConflictEvent } from '../../model/event';
import { textIn } from '../../model/text';
import { useLoaded } from '../../state/useApp';

/**
 * Form to report an error in an event: a prepared text with the event's id and title, to copy or to send by
 * mail.
 */
export function Correction({ event }: { readonly event: ConflictEvent }) {
  const t = useTranslator();
  const id = useId();
  const metadata = useLoaded()?.table.metadata;
  const [copied, setCopied] = useState<string | undefined>(undefined);
  const title = textIn(event.title, t.language);
  const subject = t('detail.correctSubject', { title });
  const dataset = metadata?.id ?? '';
  const body = t('detail.correctBody', {
    id: event.id,
    title,
    dataset: metadata?.version ? t('detail.correctDataset', { dataset, version: metadata.version }) : dataset,
  });
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  // Where the clipboard is refused the text can still be marked and copied by hand.
  const copy = () => {
    navigator.clipboard?.writeText(body).then(
      () => setCopied(event.id),
      () => setCopied(undefined),
    );
  };
  return (
    <details className="correction">
      <summary>{t('detail.correct')}</summary>
      <p id={id}>{t('detail.correctText')}</p>
      <textarea
        readOnly
        rows={7}
        value={body}
        aria-labelledby={id}
        onFocus={(focus) => focus.target.select()}
      />
      <p className="correction-ways">
        <button type="button" className="button" onClick={copy}>
          {t(copied === event.id ? 'detail.copied' : 'detail.copy')}
        </button>
        <a className="button" href={mail}>
          {t('detail.mail')}
        </a>
        <span className="visually-hidden" role="status">
          {copied === event.id && t('detail.copied')}
        </span>
      </p>
    </details>
  );
}
