import { defaultLanguage, type UiLanguage } from '../i18n/languages';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Engine } from '../engine/engine';
import type { Window } from '../engine/questions';
import type { PlacedMap } from '../load/conflictMap';
import type { LoadSource } from '../load/loading';
import type { Issue } from '../model/issue';
import type { Table } from '../table/table';
import { createDerived, type Derived } from './derived';
import type { Lit } from './lit';
import { defaultStage, type Stage } from './stage';
import { defaultView, type Theme, type View } from './view';

/**
 * How a change of the view enters the browser's history. `push`: an entry of its own. `replace`: instead of
 * the present one. `drag`: a move of a gesture, which has one entry together; a push that changes nothing ends it.
 */
export type Entry = 'push' | 'replace' | 'drag';

/** A loaded dataset: its table, and the engine that answers from it. Never compared, never copied. */
export type Loaded = {
  readonly table: Pick<Table, 'metadata' | 'dictionaries' | 'issues' | 'issueCount'>;
  readonly engine: Engine;
  /** The default period, and the span of all events. */
  readonly defaultWindow: Window;
  readonly wholeWindow: Window;
  /** What follows from a view for it. */
  readonly derived: Derived;
  /** Address that it was read from; `''` for the app's own dataset, `file:` and its name for a reader's file. */
  readonly address: string;
  /** Where its bytes can be had once more. */
  readonly source?: LoadSource;
  /** How many events there are, where they are the first of a file only: the rest is being read, or never was. */
  readonly part?: number;
  /** SHA-256 of its file; absent where that could not be told. */
  readonly sha256?: string;
};

/** A dataset as the app holds it, by its parts. */
export function createLoaded(parts: Omit<Loaded, 'derived'>): Loaded {
  return { ...parts, derived: createDerived(parts.defaultWindow) };
}

/** What an app stands in; it never changes while the app runs. */
export type Surroundings = {
  /** Address of the folder that holds `data/`. */
  readonly assets: string;
  /** Whether an article around it keeps its scrolling: then the map zooms with Ctrl or two fingers only. */
  readonly inArticle: boolean;
};

/** How far the dataset is. */
export type Phase =
  | { readonly kind: 'loading'; readonly bytes: number; readonly totalBytes?: number; readonly rows: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** A file of the reader's own that is being read while what is shown stays, or that could not be. */
export type Incoming = {
  readonly name: string;
  readonly phase: Exclude<Phase, { kind: 'ready' }>;
  /** How many files came with it that aren't opened. */
  readonly others: number;
  /** Stops the reading, and takes away what is told of it. */
  readonly end: () => void;
};

/** What a file of the reader's own has replaced: the way back to it. */
export type Earlier = {
  readonly loaded: Loaded;
  readonly view: View;
  readonly phase: Phase;
  /** How many files came with that file that aren't opened. */
  readonly others: number;
};

/** An answer that a view lacks. */
export type Awaited = {
  /** Why it could not be had; undefined while it may still come. */
  readonly issue: Issue | undefined;
  /** Asks once more. */
  readonly again: () => void;
};

export type AppState = {
  readonly view: View;
  /** How the present view came about, for the address bar. */
  readonly entry: Entry;
  /** Id of the event under the pointer or the keyboard's focus, in whichever view. */
  readonly hovered: string | undefined;
  /** What the key lights; all other marks are dimmed meanwhile. Default: nothing. */
  readonly lit: Lit | undefined;
  /**
   * Id of the event that was open last: where the list stands when it comes back. In an article, that the reader
   * opened or left: what the article opens by itself must not take the focus from it.
   */
  readonly lastEvent: string | undefined;
  readonly loaded: Loaded | undefined;
  /**
   * The conflict's map of each dataset that was shown, by the address of `Loaded`; it comes after the first events.
   * Undefined where the code that loads them is missing.
   */
  readonly maps: { readonly [address: string]: PlacedMap } | undefined;
  /** Which views show `loaded`: those whose turn is not above this. The others show `before` until it comes. */
  readonly turn: number;
  readonly before: Loaded | undefined;
  readonly phase: Phase;
  readonly incoming: Incoming | undefined;
  readonly earlier: Earlier | undefined;
  /** Whether the reader has opened the figures of the killed; it outlasts the panel that they stand in. */
  readonly figuresOpen: boolean;
  readonly stage: Stage;
  /** Answers that views still wait for, or could not have: what they show is of an older view. */
  readonly awaited: readonly Awaited[];
  /** Parts of the link that could not be read. */
  readonly unread: readonly { readonly parameter: string; readonly value: string }[];
  /** What the surroundings prefer, where the view says nothing. */
  readonly preferred: { readonly lang: UiLanguage; readonly theme: Theme };
  readonly surroundings: Surroundings;
  /** Changes parts of the view. Default entry: `push`. */
  readonly change: (patch: Partial<View>, entry?: Entry) => void;
  /** Replaces the whole view without a history entry: the address changed, or a dataset came. */
  readonly restore: (view: View) => void;
  /** Lifts every clause; what is shown and how stays. */
  readonly clear: () => void;
  readonly hover: (id: string | undefined) => void;
  readonly openFigures: (open: boolean) => void;
  readonly light: (lit: Lit | undefined) => void;
  readonly arrange: (part: Partial<Stage>) => void;
  /** Notes an answer that is awaited or failed; returns what takes the note away. */
  readonly awaitAnswer: (awaited: Awaited) => () => void;
  readonly setUnread: (unread: AppState['unread']) => void;
  readonly setPhase: (phase: Phase) => void;
  /** The loading of a dataset begins; a part of an earlier one goes. */
  readonly begin: () => void;
  /**
   * A dataset is there; it ends the loading, unless it is a part. `first`: only the views of the first turn show
   * it, the others as `takeTurn` is called. Default: `all` do.
   */
  readonly setLoaded: (loaded: Loaded, who?: 'first' | 'all') => void;
  readonly takeTurn: () => void;
  readonly setPreferred: (preferred: Partial<AppState['preferred']>) => void;
};

export type AppStore = StoreApi<AppState>;

/**
 * The order in which the views go over to a dataset that has come, each in a task of its own, so that the page
 * answers meanwhile.
 */
export const turns = { timeline: 0, map: 1, panel: 2 } as const;
export const lastTurn = turns.panel;

/** What narrows events and claims, the time apart, as it is in a view that narrows nothing. */
const { q, category, actor, place, status, area, within, known } = defaultView;
const { side, people, measure, claimant, voice } = defaultView;
const noClaimClauses = { side, people, measure, claimant, voice };
const noClauses = { q, category, actor, place, status, area, within, known, ...noClaimClauses };

/** The same view with every clause lifted; what is shown and how stays. */
export function withoutClauses(view: View): View {
  return { ...view, ...noClauses, from: undefined, to: undefined };
}

/** The default period is the absence of a window, so that a link to it stays short and means the same next year. */
function withoutDefaultWindow(view: View, loaded: Loaded | undefined): View {
  const isDefault = view.from === loaded?.defaultWindow.from && view.to === loaded?.defaultWindow.to;
  return isDefault ? { ...view, from: undefined, to: undefined } : view;
}

/** The app's state, without React: what is shown, what is hovered, which dataset. It never holds rows. */
export function createAppStore(
  view: View = defaultView,
  preferred: AppState['preferred'] = { lang: defaultLanguage, theme: 'light' },
  surroundings: Surroundings = { assets: './', inArticle: false },
): AppStore {
  return createStore<AppState>()((set) => ({
    view,
    entry: 'replace',
    hovered: undefined,
    lit: undefined,
    lastEvent: surroundings.inArticle ? undefined : view.event,
    loaded: undefined,
    maps: {},
    turn: lastTurn,
    before: undefined,
    phase: { kind: 'loading', bytes: 0, rows: 0 },
    incoming: undefined,
    earlier: undefined,
    figuresOpen: false,
    stage: defaultStage,
    awaited: [],
    unread: [],
    preferred,
    surroundings,
    change: (patch, entry = 'push') =>
      set((state) => ({
        view: withoutDefaultWindow({ ...state.view, ...patch }, state.loaded),
        entry,
        lastEvent: patch.event ?? ('event' in patch ? state.view.event : undefined) ?? state.lastEvent,
      })),
    restore: (restored) => set({ view: restored, entry: 'replace' }),
    clear: () => set((state) => ({ view: withoutClauses(state.view), entry: 'push' })),
    hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
    openFigures: (figuresOpen) => set({ figuresOpen }),
    light: (lit) => set((state) => (state.lit === lit ? state : { lit })),
    arrange: (part) => set(({ stage }) => ({ stage: { ...stage, ...part } })),
    awaitAnswer: (one) => {
      set(({ awaited }) => ({ awaited: [...awaited, one] }));
      return () => set(({ awaited }) => ({ awaited: awaited.filter((each) => each !== one) }));
    },
    setUnread: (unread) => set({ unread }),
    setPhase: (phase) => set({ phase }),
    begin: () =>
      set(({ loaded }) => ({
        phase: { kind: 'loading', bytes: 0, rows: 0 },
        loaded: loaded?.part === undefined ? loaded : undefined,
        turn: lastTurn,
        before: undefined,
      })),
    setLoaded: (loaded, who = 'all') =>
      set((state) => ({
        loaded,
        ...(who === 'first' ? { turn: 0, before: state.loaded } : { turn: lastTurn, before: undefined }),
        ...(loaded.part === undefined && { phase: { kind: 'ready' }, hovered: undefined, lit: undefined }),
      })),
    takeTurn: () => set(({ turn }) => (turn < lastTurn ? { turn: turn + 1 } : {})),
    setPreferred: (part) => set((state) => ({ preferred: { ...state.preferred, ...part } })),
  }));
}
