import { useTranslator } from '../../../i18n/useTranslator';
import { ownPage } from '../../../url/ownPage';

/** Link to the page's own dataset; nothing unless the page's address names another. */
export function HomeLink() {
  const t = useTranslator();
  const address = ownPage(document.URL);
  return address === undefined ? null : (
    <p>
      <a href={address}>{t('app.home')}</a>
    </p>
  );
}
