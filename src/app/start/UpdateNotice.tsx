import { deferred, ownFile } from '../../i18n/messageGroups';
import { useEffect, useState } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { reloadPage } from '../../url/reloadPage';
import { lazyPart } from '../../views/shared/lazyPart';
import { serviceWorkers } from './serviceWorkers';

const Undrawn = lazyPart(() => import('./Undrawn').then(({ default: undrawn }) => undrawn), {
  messages: [deferred, ownFile],
});

/**
 * Notice of a newer version of the app, with a button that activates it; also the notice that nothing is drawn
 * in a browser without canvas.
 */
export function UpdateNotice() {
  const t = useTranslator();
  const [change, setChange] = useState<(() => void) | undefined>(undefined);
  useEffect(function watchForNewVersions() {
    if (!serviceWorkers()) return undefined;
    let left = false;
    let stop = () => {};
    // Its code comes after the first screen, and only where a service worker may be.
    void import('./keepForOffline').then(
      ({ keepForOffline }) => {
        if (!left) stop = keepForOffline((changeOver) => setChange(() => changeOver), reloadPage);
      },
      () => undefined,
    );
    return () => {
      left = true;
      stop();
    };
  }, []);
  const [draws] = useState(() => document.createElement('canvas').getContext('2d') !== null);
  return (
    <>
      {!draws && <Undrawn />}
      {change && (
        <p className="notice" role="status">
          <span>{t('update.there')}</span>
          <button type="button" className="link-button" onClick={change}>
            {t('update.reload')}
          </button>
        </p>
      )}
    </>
  );
}
