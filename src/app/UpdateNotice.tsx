import { useEffect, useState } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { lastTurn } from '../state/createAppStore';
import { useApp } from '../state/useApp';
import { reloadPage } from '../url/sync';
import { keepForOffline } from './keepForOffline';

/** Says that a newer version of the page is there, and changes to it when asked; never by itself. */
export function UpdateNotice() {
  const t = useTranslator();
  const [change, setChange] = useState<(() => void) | undefined>(undefined);
  const drawn = useApp((state) => state.phase.kind !== 'loading' && state.turn === lastTurn);
  useEffect(
    function watchForNewVersions() {
      // Not before the data is there: keeping the app's files would take the line from it.
      return drawn ? keepForOffline((changeOver) => setChange(() => changeOver), reloadPage) : undefined;
    },
    [drawn],
  );
  return change ? (
    <p className="notice" role="status">
      <span>{t('share.newVersion')}</span>
      <button type="button" className="link-button" onClick={change}>
        {t('share.reload')}
      </button>
    </p>
  ) : null;
}
