import { words } from '../i18n/dialogGroups';
import { deferred, ownFile, report } from '../i18n/messageGroups';
import { useState } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { lastTurn } from '../state/session/turns';
import { useApp, useAppStore } from '../state/useApp';
import { hasWords } from '../state/view/ownWords';
import { lazyPart } from '../views/shared/lazyPart';
import { SomeNotices } from './SomeNotices';

const UpdateNotice = lazyPart(
  () => import('./start/UpdateNotice').then(({ UpdateNotice: notice }) => notice),
  {
    failed: 'nowhere',
  },
);

const FileBar = lazyPart(() => import('./files/report/FileBar').then(({ default: bar }) => bar), {
  messages: [deferred, ownFile, report],
});

const OwnWords = lazyPart(() => import('./page/head/OwnWords').then(({ default: band }) => band), {
  messages: [words],
});

const WayBack = lazyPart(() => import('./page/head/WayBack').then(({ default: way }) => way), {
  messages: [deferred, ownFile],
});

const LinkedSecond = lazyPart(
  () => import('./files/second/LinkedSecond').then(({ default: linked }) => linked),
  { messages: [deferred, ownFile, report] },
);

/** Whether the page's address names a second dataset. */
const namesSecond = new URL(document.URL).searchParams.has('with');

/** Notices of the full page with their buttons, and the notice that a newer version of the app is available. */
export function Notices() {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useApp((state) => state.loaded);
  const [dismissed, setDismissed] = useState<unknown>(undefined);
  // Only after the data is loaded, since caching the app's files would compete for bandwidth.
  const [watched, setWatched] = useState(false);
  if (useApp((state) => state.phase.kind === 'ready' && state.turn === lastTurn) && !watched)
    setWatched(true);
  const worded = useApp((state) => hasWords(state.view));
  const replaced = useApp((state) => state.earlier !== undefined);
  // For the reader's own file, `FileBar` reports the issues instead.
  const isOwn = loaded?.address.startsWith('file:') === true && loaded.part === undefined;
  const { change, setUnread } = store.getState();
  const button = (label: string, act: () => void) => (
    <button type="button" className="link-button" onClick={act}>
      {label}
    </button>
  );
  return (
    <div className="notices">
      {worded && <OwnWords />}
      <SomeNotices
        className="notice"
        dismissed={isOwn || (loaded && dismissed === loaded) ? ['issues'] : []}
        actions={(kind) =>
          kind === 'unread' ? (
            button(t('app.dismiss'), () => setUnread([]))
          ) : kind === 'issues' ? (
            <>
              {button(t('app.show'), () => change({ panel: 'data' }))}
              {button(t('app.dismiss'), () => setDismissed(loaded))}
            </>
          ) : kind === 'foreign' && isOwn ? (
            <FileBar />
          ) : kind === 'foreign' && replaced ? (
            <WayBack className="link-button" />
          ) : null
        }
      />
      {watched && <UpdateNotice />}
      {watched && namesSecond && <LinkedSecond />}
    </div>
  );
}
