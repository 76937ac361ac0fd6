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
  /** Applies new options from the host page; the listeners are not called. */
  readonly show: (given: Given) => void;
  /** Stops the timeline and leaves the shadow root empty. */
  readonly stop: () => void;
};

export type Listeners = ChangeListeners & Omit<LoadingListeners, 'begin'>;

export type MountOptions = {
  readonly given: Given;
  readonly listeners: Listeners;
  /**
   * Readiness promise of an element, which can be awaited before its timeline is mounted. Default: a new one.
   */
  readonly readiness?: ReturnType<typeof createReadiness>;
};

/** Shared reader: timelines of a page that show the same dataset share one request and one table. */
const read = createSharedReadings();

/** Mounts an independent timeline in a shadow root; a page can have any number of them. */
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
            // Cancelling the previous dataset because the page named another one is no failure.
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

/** Creates the React component of a timeline; `drawn` is called once it is mounted. */
function bodyOf(settings: StoreApi<Given>, drawn: () => void) {
  return function Body() {
    const given = useStore(settings);
    const { panels, only, hide, height, view } = given;
    useEffect(drawn, []);
    const folder = folderOf(given);
    return (
      <EmbedView
        panels={panels}
        only={only}
        hide={hide}
        height={height === 'auto' ? 'auto' : 'fill'}
        fullView={folder + queryOf(given)}
        level={2}
        given={view}
      />
    );
  };
}

/** Returns where the dataset lies, and its address as the app shows it: empty for the app's own dataset. */
function sourceOf(given: Given) {
  const { src, columns: text } = given;
  const url =
    src === undefined ? new URL(import.meta.env.CONFLICT_DATASET, folderOf(given)).href : absolute(src);
  const columns = text === undefined ? undefined : { text, base: document.baseURI };
  return { source: { url, columns }, address: src === undefined ? '' : url };
}

/** Returns the query, in the address of the full view, that names the dataset and its column mapping. */
function queryOf(given: Given): string {
  const { src, columns } = given;
  if (src === undefined) return '';
  const url = new URL(document.baseURI);
  url.search = '';
  url.searchParams.set('data', absolute(src));
  // A mapping given as JSON is passed on unchanged: it isn't an address.
  if (columns !== undefined)
    url.searchParams.set('columns', columns.startsWith('{') ? columns : absolute(columns));
  return url.search;
}

/** Creates the element that the view is drawn in, inside another that shields it from the page's styles. */
function roomIn(root: ShadowRoot) {
  const frame = document.createElement('div');
  const room = document.createElement('div');
  frame.className = 'embed-frame';
  room.className = 'embed-room';
  frame.append(room);
  root.append(frame);
  return { frame, room };
}
