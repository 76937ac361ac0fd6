import { lazy, Suspense, useEffect } from 'react';
import { textIn } from '../model/text';
import { languageOf, themeOf } from '../state/selectors';
import { useApp } from '../state/useApp';
import { useTranslator } from '../i18n/useTranslator';
import { MapView } from '../views/map/MapView';
import { Timeline } from '../views/timeline/Timeline';
import { Header } from './Header';
import { KnownBanner } from './KnownBanner';
import { Notices } from './Notices';
import { Panel } from './Panel';
import { View } from './View';
import './theme.css';
import './app.css';

const FiltersDialog = lazy(() => import('./FiltersDialog'));
const GuideDialog = lazy(() => import('./GuideDialog'));
const DataDialog = lazy(() => import('./DataDialog'));

export type AppProps = {
  /** Opens a dataset file of the reader's own. */
  readonly openFile: (file: File) => void;
};

/** The page around the views: header, map, panel, timeline, and what opens over them. */
export function App({ openFile }: AppProps) {
  const t = useTranslator();
  const language = useApp(languageOf);
  const theme = useApp(themeOf);
  const title = useApp((state) => state.loaded?.table.metadata.title);
  const panel = useApp((state) => state.view.panel);

  useEffect(
    function tellTheDocument() {
      document.documentElement.lang = language;
      document.documentElement.dataset['theme'] = theme;
      document.title = title === undefined ? t('app.name') : `${textIn(title, language)} · ${t('app.name')}`;
    },
    [language, theme, title, t],
  );

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
      <KnownBanner />
      <main className="app-main">
        <View name="map.name">
          <MapView />
        </View>
        <Panel />
        <View name="timeline.name">
          <Timeline />
        </View>
      </main>
      <Suspense fallback={null}>
        {panel === 'filters' && <FiltersDialog />}
        {panel === 'guide' && <GuideDialog />}
        {panel === 'data' && <DataDialog openFile={openFile} />}
      </Suspense>
    </div>
  );
}

/** Moves the focus without touching the address, whose hash is the view's. */
function skipTo(event: { preventDefault: () => void }, selector: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(selector)?.focus();
}
