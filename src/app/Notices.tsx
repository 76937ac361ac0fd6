import { lazy, Suspense, useState } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { lastTurn } from '../state/createAppStore';
import { useApp, useAppStore } from '../state/useApp';
import { FrozenNotice } from './FrozenNotice';
import { hostOf } from './hostOf';

const UpdateNotice = lazy(() =>
  import('./UpdateNotice').then(({ UpdateNotice: notice }) => ({ default: notice })),
);

/** What a reader should know of the link and the data before trusting what they see. */
export function Notices() {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useApp((state) => state.loaded);
  const unread = useApp((state) => state.unread);
  const [dismissed, setDismissed] = useState<unknown>(undefined);
  // Not before the data is there: keeping the app's files would take the line from it.
  const [watched, setWatched] = useState(false);
  if (useApp((state) => state.phase.kind === 'ready' && state.turn === lastTurn) && !watched)
    setWatched(true);
  const host = loaded && hostOf(loaded.address);
  const errors = loaded ? loaded.table.issueCount : 0;
  const { change, setUnread } = store.getState();
  return (
    <div className="notices">
      {unread.length > 0 && (
        <p className="notice" role="alert">
          <span>
            {t('app.unread', {
              parts: unread.map(({ parameter, value }) => `${parameter}=${value}`).join(', '),
            })}
          </span>
          <button type="button" className="link-button" onClick={() => setUnread([])}>
            {t('app.dismiss')}
          </button>
        </p>
      )}
      <FrozenNotice />
      {watched && (
        <Suspense fallback={null}>
          <UpdateNotice />
        </Suspense>
      )}
      {loaded && host !== undefined && (
        <p className="notice">
          <span>
            {loaded.address.startsWith('file:') ? t('app.fromFile', { name: host }) : t('app.from', { host })}
          </span>
        </p>
      )}
      {loaded && errors > 0 && dismissed !== loaded && (
        <p className="notice" role="status">
          <span>
            {t('app.issues', { count: errors })}. {t('app.issuesHint')}
          </span>
          <button type="button" className="link-button" onClick={() => change({ panel: 'data' })}>
            {t('app.show')}
          </button>
          <button type="button" className="link-button" onClick={() => setDismissed(loaded)}>
            {t('app.dismiss')}
          </button>
        </p>
      )}
    </div>
  );
}
