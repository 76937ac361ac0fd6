import { laterMessages } from '../i18n/laterMessages';
import { shareMessages } from '../i18n/shareMessages';
import { turns } from '../state/createAppStore';
import { TurnContext, useApp } from '../state/useApp';
import { useTranslator } from '../i18n/useTranslator';
import { lazyPart } from '../views/lazyPart';
import { SearchPart } from '../views/SearchPart';
import { Timeline } from '../views/timeline/Timeline';
import { Header } from './Header';
import { KeyArea } from './KeyArea';
import { MapArea } from './MapArea';
import { Notices } from './Notices';
import { Panel } from './Panel';
import type { BodyProps } from './Root';
import { View } from './View';
import './app.css';

/** Options of the dialogs as lazy parts: their messages, and a failure to load told over the page. */
const later = { messages: laterMessages, failed: 'over' } as const;

const ClaimsView = lazyPart(() => import('../views/claims/ClaimsView').then(({ ClaimsView: view }) => view), {
  waiting: <div className="claims" />,
});
const KnownBanner = lazyPart(() => import('./KnownBanner').then(({ KnownBanner: banner }) => banner), {
  failed: 'over',
});
const ShownHead = lazyPart(() => import('./ShownHead').then(({ default: head }) => head), {
  failed: 'nowhere',
});
const FiltersDialog = lazyPart(() => import('./FiltersDialog').then(({ default: dialog }) => dialog), {
  failed: 'over',
});
const GuideDialog = lazyPart(() => import('./GuideDialog').then(({ default: dialog }) => dialog), later);
const DataDialog = lazyPart(() => import('./DataDialog').then(({ default: dialog }) => dialog), later);
const ShareDialog = lazyPart(() => import('./ShareDialog').then(({ default: dialog }) => dialog), {
  messages: shareMessages,
  failed: 'over',
});

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
      {known && <KnownBanner />}
      <SearchPart />
      <main className="app-main">
        <ShownHead />
        <TurnContext value={turns.map}>
          {show === 'map' ? (
            <View name="map.name">
              <MapArea />
            </View>
          ) : (
            <View name="claims.name">
              <ClaimsView />
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
      {panel === 'filters' && <FiltersDialog />}
      {panel === 'guide' && <GuideDialog />}
      {panel === 'data' && <DataDialog openFile={openFile} />}
      {panel === 'share' && <ShareDialog />}
    </div>
  );
}

/** Moves the focus without touching the address, whose hash is the view's. */
function skipTo(event: { preventDefault: () => void }, selector: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(selector)?.focus();
}
