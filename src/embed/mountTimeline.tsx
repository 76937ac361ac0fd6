import { createStore, useStore } from 'zustand';
import { startApp } from '../app/startApp';
import type { View } from '../state/view';
import type { Given } from './attributes';
import { EmbedView } from './EmbedView';
import { heightSheet, ownSheet } from './sheets';
import { tellChanges, type Listeners } from './tellChanges';

/** A timeline that runs in a shadow root. */
export type MountedTimeline = {
  readonly view: () => View;
  /** Shows what the page gives anew; listeners hear nothing of it. */
  readonly show: (given: Given) => void;
  /** Ends it and leaves the shadow root empty. */
  readonly stop: () => void;
};

export type MountOptions = {
  readonly given: Given;
  /** Address of the app's folder, with `/` at its end: its data, its base map and its page are there. */
  readonly folder: string;
  readonly listeners: Listeners;
};

/** Starts a timeline of its own in a shadow root; any number of them can be on one page. */
export function mountTimeline(root: ShadowRoot, { given, folder, listeners }: MountOptions): MountedTimeline {
  const settings = createStore(() => given);
  const style = (next: Given) => {
    root.adoptedStyleSheets = [ownSheet(), heightSheet(next)];
  };
  function Body() {
    const { panels, height, src, view } = useStore(settings);
    return (
      <EmbedView
        panels={panels}
        height={height === 'auto' ? 'auto' : 'fill'}
        fullView={src === undefined ? folder : `${folder}?data=${encodeURIComponent(absolute(src))}`}
        level={2}
        given={view}
      />
    );
  }
  const sourceOf = (src: string | undefined) => {
    const url = src === undefined ? new URL(import.meta.env.CONFLICT_DATASET, folder).href : absolute(src);
    return { source: { url }, address: src === undefined ? '' : url };
  };

  style(given);
  const { frame, room } = roomIn(root);
  const app = startApp(room, {
    body: Promise.resolve({ default: Body }),
    ...sourceOf(given.src),
    view: given.view,
    unread: given.unread,
    surroundings: { assets: folder, inArticle: true },
    mode: 'part',
  });
  let quiet = false;
  const stopTelling = tellChanges(app.store, listeners, () => quiet);

  return {
    view: () => app.store.getState().view,
    show: (next) => {
      const before = settings.getState();
      quiet = true;
      settings.setState(next, true);
      style(next);
      app.store.getState().setUnread(next.unread);
      app.store.getState().restore(next.view);
      quiet = false;
      if (next.src === before.src) return;
      const { source, address } = sourceOf(next.src);
      app.open(source, address);
    },
    stop: () => {
      stopTelling();
      app.stop();
      frame.remove();
    },
  };
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

/** Against the page's own address; what is no address stays as it is, and the loading says so. */
function absolute(src: string): string {
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
}
