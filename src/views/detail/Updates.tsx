import { textProps } from '../../i18n/textProps';
import { useTranslator } from '../../i18n/useTranslator';
import { edtfText } from '../../i18n/when';
import type { Update } from '../../model/event';
import { dayPart } from '../../model/span';
import { textIn } from '../../model/text';

/** List of an event's updates, in the dataset's order, with the day each became known. */
export function Updates({ updates }: { readonly updates: readonly Update[] }) {
  const t = useTranslator();
  if (updates.length === 0) return null;
  return (
    <section className="detail-section">
      <h3>{t('detail.updates')}</h3>
      <ul>
        {updates.map((update, index) => (
          <li className="update" key={index}>
            <span className="quiet">
              {edtfText(dayPart(update.reported), t)}
              {update.assumed && `, ${t('detail.assumedDay')}`}
            </span>{' '}
            <bdi {...textProps(update.text, t.language)}>{textIn(update.text, t.language)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
