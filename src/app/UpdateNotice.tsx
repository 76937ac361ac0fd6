import { useEffect, useState } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { reloadPage } from '../url/reloadPage';
import { keepForOffline } from './keepForOffline';

/** Says that a newer version of the page is there, and changes to it when asked; never by itself. */
export function UpdateNotice() {
  const t = useTranslator();
  const [change, setChange] = useState<(() => void) | undefined>(undefined);
  useEffect(function watchForNewVersions() {
    return keepForOffline((changeOver) => setChange(() => changeOver), reloadPage);
  }, []);
  return change ? (
    <p className="notice" role="status">
      <span>{t('share.newVersion')}</span>
      <button type="button" className="link-button" onClick={change}>
        {t('share.reload')}
      </button>
    </p>
  ) : null;
}
