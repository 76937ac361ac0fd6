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
import { followRounding, frozenOf, openDataset } from '../files/openDataset';
import { Root, type BodyProps, type RootProps } from './Root';

/**
 * Functions of the app for a full page (address, service worker, document); builds for embedding leave them
 * out.
 */
export type OwnPage = {
  /** Syncs the address bar and the view. Returns a function that stops it. */
  readonly follow: (store: AppStore) => () => void;
  /** Replies to a newer service worker that asks whether the app runs. Returns a function that stops it. */
  readonly answer: (runs: () => boolean) => () => void;
  /** Shows that the app could not be loaded. */
  readonly failed: () => void;
  /** Component that sets the document's title, language and theme; drawn before the body. */
  readonly document: ComponentType;
};

export type StartOptions = {
  /** Promise of the component that is drawn once the dataset is there. */
  readonly body: Promise<{ readonly default: ComponentType<BodyProps> }>;
  /** Source of the dataset, and its address as `Loaded` has it. */
  readonly source: LoadSource;
  readonly address: string;
  /** Running load of the source. Default: a new one is started. */
  readonly begun?: Reading;
  /** Function that starts the load of a source. Default: each load has a request of its own. */
  readonly read?: (source: LoadSource) => Reading;
  readonly view: View;
  /** Unreadable parts of the link. Default: none. */
  readonly unread?: AppState['unread'];
  readonly surroundings: Surroundings;
  /** Functions for a full page. Default: none, as for an embedded app. */
  readonly page?: OwnPage;
} & Pick<RootProps, 'other'>;

/** Handle of a running app. */
export type StartedApp = {
  readonly store: AppStore;
  /** Opens another dataset and keeps the view. */
  readonly open: (source: LoadSource, address: string) => void;
  /** Stops the app and empties its element. */
  readonly stop: () => void;
};

/** Starts an independent app in an element; a document may hold several. */
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
  const stopRounding = followRounding(store);
  let stopMaps = () => {};
  const awaitMaps = () => {
    stopMaps = store.subscribe(({ loaded }, before) => {
      if (!loaded || loaded === before.loaded) return;
      stopMaps();
      import('../followMaps').then(
        ({ followMaps }) => {
          if (!stopped) stopMaps = followMaps(store);
        },
        () => {
          store.setState({ maps: undefined });
          // The next dataset asks for it again.
          if (!stopped) awaitMaps();
        },
      );
    });
  };
  awaitMaps();

  let given = options as { readonly source: LoadSource; readonly address: string };
  let cancel = () => {};
  let frozenTo = '';
  const again = (begun?: Reading) => {
    frozenTo = frozenOf(store.getState().view);
    cancel();
    cancel = openDataset(store, given.source, given.address, options.read, begun);
  };
  const stopVersions = store.subscribe(({ view }, before) => {
    if (frozenOf(view) === frozenOf(before.view)) return;
    // Once all that changes with it has changed, and before anything is drawn.
    queueMicrotask(() => {
      const { view: now, loaded } = store.getState();
      // A file of the reader's own, or two joined datasets, stay whatever version of one is asked for.
      const isOther = loaded && loaded.address !== given.address;
      if (stopped || isOther || frozenOf(now) === frozenTo) return;
      store.setState({ loaded: undefined });
      again();
    });
  });
  const open = (source: LoadSource, address: string) => {
    given = { source, address };
    again();
  };
  // A stable function, so that effects depending on it don't run again.
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
      // A host page gets no error text written into it.
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
      stopRounding();
      stopVersions();
      stopAddress?.();
      stopAnswering();
      dark.removeEventListener('change', followTheme);
      root.unmount();
    },
  };
}
