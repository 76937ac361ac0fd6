import { lazy, Suspense } from 'react';
import { turns } from '../state/createAppStore';
import { TurnContext, useApp } from '../state/useApp';
import { withMessages } from '../i18n/messages';
import { useTranslator } from '../i18n/useTranslator';
import { Timeline } from '../views/timeline/Timeline';
import { Header } from './Header';
import { KeyArea } from './KeyArea';
import { MapArea } from './MapArea';
import { Notices } from './Notices';
import { Panel } from './Panel';
import type { BodyProps } from './Root';
import { View } from './View';
import './app.css';

const ClaimsView = lazy(() =>
  import('../views/claims/ClaimsView').then(({ ClaimsView: view }) => ({ default: view })),
);
const KnownBanner = lazy(() =>
  import('./KnownBanner').then(({ KnownBanner: banner }) => ({ default: banner })),
);
const ShownHead = lazy(() => import('./ShownHead'));
const FiltersDialog = lazy(() => import('./FiltersDialog'));
const GuideDialog = lazy(() => withMessages(import('./GuideDialog')));
const DataDialog = lazy(() => withMessages(import('./DataDialog')));
const ShareDialog = lazy(() => withMessages(import('./ShareDialog')));

/** The page around the views: header, map, panel, timeline, and what opens over them. */
export function App({ openFile }: BodyProps) {
  const t = useTranslator();
  const panel = useApp((state) => state.view.panel);
  const show = useApp((state) => state.view.show);
  const known = useApp((state) => state.view.known !== undefined);

  return (
    <div className="app">
      <a
        className="skip"
        href="#events"
        onClick={(event) => skipTo(event, '.panel .line-button[tabindex="0"]')}
      >
        {t('app.skip')}
      </a>
      <Header />
      <Notices />
      {known && (
        <Suspense fallback={null}>
          <KnownBanner />
        </Suspense>
      )}
      <main className="app-main">
        <Suspense fallback={null}>
          <ShownHead />
        </Suspense>
        <TurnContext value={turns.map}>
          {show === 'map' ? (
            <View name="map.name">
              <MapArea />
            </View>
          ) : (
            <View name="claims.name">
              <Suspense fallback={<div className="claims" />}>
                <ClaimsView />
              </Suspense>
            </View>
          )}
          <KeyArea />
        </TurnContext>
        <TurnContext value={turns.panel}>
          <Panel />
        </TurnContext>
        <View name="timeline.name">
          <Timeline />
        </View>
      </main>
      <Suspense fallback={null}>
        {panel === 'filters' && <FiltersDialog />}
        {panel === 'guide' && <GuideDialog />}
        {panel === 'data' && <DataDialog openFile={openFile} />}
        {panel === 'share' && <ShareDialog />}
      </Suspense>
    </div>
  );
}

/** Moves the focus without touching the address, whose hash is the view's. */
function skipTo(event: { preventDefault: () => void }, selector: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(selector)?.focus();
}
