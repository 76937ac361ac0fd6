import { dayText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { plainDay } from '../../model/day';
import type { Metadata } from '../../model/dataset';

/**
 * Paragraph about a dataset that was exported from this app: day of export, what it contains, link to the
 * exported view.
 */
export function ProvenanceLine({ provenance }: { readonly provenance: Metadata['provenance'] }) {
  const t = useTranslator();
  const { exported = '', shown = '', link = '' } = provenance ?? {};
  const day = plainDay(exported.slice(0, 10));
  if (Number.isNaN(day)) return null;
  return (
    <p>
      {t('app.dataExported', { date: dayText(day, t.language), shown })}{' '}
      {/^https?:\/\//.test(link) && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {t('app.dataExportedView')}
        </a>
      )}
    </p>
  );
}
