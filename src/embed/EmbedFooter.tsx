import { useTranslator } from '../i18n/useTranslator';
import { useApp } from '../state/useApp';
import { licenceText } from '../i18n/licenceText';

/** Which data this is, in which version and under which licence, and who made the map. */
export function EmbedFooter() {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  if (!loaded) return null;
  const { id, version, licence } = loaded.table.metadata;
  return (
    <footer className="embed-footer">
      <p>{t('embed.source', { id, version, licence: licenceText(licence) })}</p>
      <p>{t('embed.basemap')}</p>
    </footer>
  );
}
