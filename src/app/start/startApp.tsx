import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '../../i18n/messages';
import { spokenLanguage } from '../../i18n/spokenLanguage';
import type { LoadSource } from '../../load/loading';
import type { Reading } from '../../load/reading';
import { createAppStore, type AppState, type AppStore } from '../../state/createAppStore';
import type { Surroundings } from '../../state/session/environment';
import { languageOf } from '../../state/session/environment';
import { AppStoreContext } from '../../state/useApp';
import type { View } from '../../state/view/view';
import { openDataset } from '../files/openDataset';
import { Root, type BodyProps, type RootProps } from './Root';

/** What an app that is the whole page does with it; a part of somebody else's page has none of it in its build. */
export type OwnPage = {
  /** Has the address and the view follow each other. Returns what ends it. */
  readonly follow: (store: AppStore) => () => void;
  /** Answers a newer version that asks whether the app runs. Returns what ends it. */
  readonly answer: (runs: () => boolean) => () => void;
  /** Says in place of the app that it could not be loaded. */
  readonly failed: () => void;
  /** Gives the document its title, language and theme; comes first in the app. */
  readonly document: ComponentType;
};

export type StartOptions = {
  /** What is drawn once the dataset is there; it may be on its way as well. */
  readonly body: Promise<{ readonly default: ComponentType<BodyProps> }>;
  /** The dataset, and what `Loaded` says of where it is from. */
  readonly source: LoadSource;
  readonly address: string;
  /** The reading of that source, where it was begun before. Default: it begins now. */
  readonly begun?: Reading;
  /** Begins any other reading. Default: each is a request of its own. */
  readonly read?: (source: LoadSource) => Reading;
  readonly view: View;
  /** Parts of the link that could not be read. Default: none. */
  readonly unread?: AppState['unread'];
  readonly surroundings: Surroundings;
  /** Of an app that is the whole page. Default: it is one of many things there. */
  readonly page?: OwnPage;
} & Pick<RootProps, 'other'>;

/** An app that runs. */
export type StartedApp = {
  readonly store: AppStore;
  /** Shows another dataset, under the same view. */
  readonly open: (source: LoadSource, address: string) => void;
  /** Ends the app and leaves its element empty. */
  readonly stop: () => void;
};

/** Starts an app of its own in an element; any number of them can be on one page. */
export function startApp(element: Element | ShadowRoot, options: StartOptions): StartedApp {
  const { body, view, unread = [], surroundings, page } = options;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const preferredTheme = () => (dark.matches ? 'dark' : 'light');
  const store = createAppStore(
    view,
    { lang: spokenLanguage(navigator.languages), theme: preferredTheme() },
    surroundings,
  );
  const followTheme = () => store.getState().setPreferred({ theme: preferredTheme() });
  dark.addEventListener('change', followTheme);
  store.getState().setUnread(unread);
  const stopAddress = page?.follow(store);
  let stopMaps = store.subscribe(({ loaded }) => {
    if (!loaded) return;
    stopMaps();
    import('../followMaps').then(
      ({ followMaps }) => {
        if (!stopped) stopMaps = followMaps(store);
      },
      () => store.setState({ maps: undefined }),
    );
  });

  let given = options as { readonly source: LoadSource; readonly address: string };
  let cancel = () => {};
  const again = (begun?: Reading) => {
    cancel();
    cancel = openDataset(store, given.source, given.address, begun ?? options.read?.(given.source));
  };
  const open = (source: LoadSource, address: string) => {
    given = { source, address };
    again();
  };
  // The same one always: who listens with it need not begin anew.
  const stopReading = () => cancel();
  again(options.begun);

  const root = createRoot(element);
  let stopped = false;
  let stopAnswering = () => {};
  const draw = (Body: ComponentType<BodyProps>) => {
    if (stopped) return;
    if (page)
      stopAnswering = page.answer(() => element.querySelector(':scope > :not(.start-waiting)') !== null);
    root.render(
      <StrictMode>
        <AppStoreContext value={store}>
          <Root
            body={Body}
            first={page?.document}
            stopReading={stopReading}
            again={() => again()}
            other={options.other}
          />
        </AppStoreContext>
      </StrictMode>,
    );
  };
  void Promise.all([body, loadMessages(languageOf(store.getState()))]).then(
    ([{ default: Body }]) => draw(Body),
    (error: unknown) => {
      // Somebody else's page is not ours to write on.
      if (!page) throw error;
      page.failed();
    },
  );

  return {
    store,
    open,
    stop: () => {
      stopped = true;
      cancel();
      stopMaps();
      stopAddress?.();
      stopAnswering();
      dark.removeEventListener('change', followTheme);
      root.unmount();
    },
  };
}
