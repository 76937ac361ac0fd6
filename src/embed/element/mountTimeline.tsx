import { useEffect } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import { dismissByEscape } from '../../app/keyboard/dismissHints';
import { keepFocus } from '../../app/keyboard/keepFocus';
import { startApp, type StartedApp } from '../../app/start/startApp';
import { createSharedReadings } from '../../load/sharedReadings';
import type { View } from '../../state/view/view';
import type { Given } from './attributes';
import { absolute, folderOf } from './appFolder';
import type { ReadyDetail } from './details';
import { EmbedView } from '../view/EmbedView';
import { createReadiness } from './readiness';
import { heightSheet, ownSheet } from './sheets';
import { tellChanges, type ChangeListeners } from './tellChanges';
import { tellLoading, type LoadingListeners } from './tellLoading';
import { whenNear } from './whenNear';

/** Handle of a timeline in a shadow root; it starts once it is near the viewport. */
export type MountedTimeline = {
  readonly view: () => View;
  readonly ready: () => Promise<ReadyDetail>;
  /** Shows what the page gives anew; listeners hear nothing of it. */
  readonly show: (given: Given) => void;
  /** Ends it and leaves the shadow root empty. */
  readonly stop: () => void;
};

export type Listeners = ChangeListeners & Omit<LoadingListeners, 'begin'>;

export type MountOptions = {
  readonly given: Given;
  readonly listeners: Listeners;
  /** Of an element that awaits its timeline before it is there. Default: a new one. */
  readonly readiness?: ReturnType<typeof createReadiness>;
};

/** One request and one table for all the timelines of a page that show the same dataset. */
const read = createSharedReadings();

/** Puts a timeline of its own into a shadow root; any number of them can be on one page. */
export function mountTimeline(
  root: ShadowRoot,
  { given, listeners, readiness = createReadiness() }: MountOptions,
): MountedTimeline {
  const settings = createStore(() => given);
  const style = (next: Given) => {
    root.adoptedStyleSheets = [ownSheet(), heightSheet(next)];
  };
  let quiet = false;
  let running: (Pick<StartedApp, 'store' | 'open'> & { readonly stop: () => void }) | undefined;

  function run(): void {
    stopWaiting();
    const now = settings.getState();
    let drawn = () => {};
    const whenDrawn = new Promise<void>((resolve) => {
      drawn = resolve;
    });
    const app = startApp(room, {
      body: Promise.resolve({ default: bodyOf(settings, drawn) }),
      ...sourceOf(now),
      read,
      view: now.view,
      unread: now.unread,
      surroundings: { assets: folderOf(now), inArticle: true },
    });
    const ends = [
      keepFocus(room, app.store, []).stop,
      dismissByEscape(room),
      tellChanges(app.store, listeners, () => quiet),
      tellLoading(
        app.store,
        {
          begin: readiness.begin,
          ready: (detail) => {
            readiness.ready(detail);
            listeners.ready(detail);
          },
          failed: (detail) => {
            // The page has named another dataset: the one before is given up, and that is no failure.
            if (quiet) return;
            readiness.failed(detail);
            listeners.failed(detail);
          },
        },
        { drawn: whenDrawn, address: () => sourceOf(settings.getState()).source.url },
      ),
    ];
    running = {
      ...app,
      stop: () => {
        for (const end of ends) end();
        app.stop();
        running = undefined;
      },
    };
  }

  style(given);
  readiness.begin();
  const { frame, room } = roomIn(root);
  let stopWaiting = () => {};
  if (given.loading === 'eager') run();
  else stopWaiting = whenNear(root.host, run);

  return {
    view: () => running?.store.getState().view ?? settings.getState().view,
    ready: readiness.promise,
    show: (next) => {
      const before = settings.getState();
      quiet = true;
      settings.setState(next, true);
      style(next);
      running?.store.getState().setUnread(next.unread);
      running?.store.getState().restore(next.view);
      quiet = false;
      if (!running) {
        if (next.loading === 'eager') run();
      } else if (folderOf(next) !== folderOf(before)) {
        running.stop();
        readiness.begin();
        run();
      } else if (next.src !== before.src || next.columns !== before.columns) {
        const { source, address } = sourceOf(next);
        quiet = true;
        running.open(source, address);
        quiet = false;
      }
    },
    stop: () => {
      stopWaiting();
      running?.stop();
      readiness.stop();
      frame.remove();
    },
  };
}

/** What is drawn of a timeline; `drawn` is called once it stands in the page. */
function bodyOf(settings: StoreApi<Given>, drawn: () => void) {
  return function Body() {
    const given = useStore(settings);
    const { panels, height, view } = given;
    useEffect(drawn, []);
    const folder = folderOf(given);
    return (
      <EmbedView
        panels={panels}
        height={height === 'auto' ? 'auto' : 'fill'}
        fullView={folder + queryOf(given)}
        level={2}
        given={view}
      />
    );
  };
}

/** Where the dataset lies, and what the app says of it: nothing of its own. */
function sourceOf(given: Given) {
  const { src, columns: text } = given;
  const url =
    src === undefined ? new URL(import.meta.env.CONFLICT_DATASET, folderOf(given)).href : absolute(src);
  const columns = text === undefined ? undefined : { text, base: document.baseURI };
  return { source: { url, columns }, address: src === undefined ? '' : url };
}

/** The same in the address of the full view. */
function queryOf(given: Given): string {
  const { src, columns } = given;
  if (src === undefined) return '';
  const url = new URL(document.baseURI);
  url.search = '';
  url.searchParams.set('data', absolute(src));
  // Its JSON is no address.
  if (columns !== undefined)
    url.searchParams.set('columns', columns.startsWith('{') ? columns : absolute(columns));
  return url.search;
}

/** Makes the element that the view is drawn in, in the one that keeps the page's styles from it. */
function roomIn(root: ShadowRoot) {
  const frame = document.createElement('div');
  const room = document.createElement('div');
  frame.className = 'embed-frame';
  room.className = 'embed-room';
  frame.append(room);
  root.append(frame);
  return { frame, room };
}
