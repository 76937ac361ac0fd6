import type { PlacedMap } from '../../load/conflictMap';
import type { Issue } from '../../model/issue';
import type { Preferred, Surroundings } from './environment';
import type { Lit } from './lit';
import type { Loaded } from './loaded';
import type { Asking, Earlier, Incoming, Phase } from './loading';
import { defaultStage, type Stage } from './stage';
import { lastTurn } from './turns';

/** Question to the engine whose answer is late or has failed, as a view reports it. */
export type Awaited = {
  /** Issue for which the answer failed; undefined while it may still arrive. */
  readonly issue: Issue | undefined;
  /** Retries the question. */
  readonly again: () => void;
};

/** State of the current visit, which no link contains. */
export type Session = {
  /** Id of the event under the pointer or with keyboard focus, in any view. */
  readonly hovered: string | undefined;
  /** Legend item whose marks are highlighted; all other marks are dimmed. Default: none. */
  readonly lit: Lit | undefined;
  /**
   * Id of the event opened last, to which the list scrolls when it reappears. In an embedded app only events
   * that the user opened or left count: what the web page opens by itself must not take its focus.
   */
  readonly lastEvent: string | undefined;
  readonly loaded: Loaded | undefined;
  /** Ids of the events that the user has ticked; kept when order, filters or view change. */
  readonly ticked: ReadonlySet<string>;
  /** Whether the table view shows only the ticked events. */
  readonly onlyTicked: boolean;
  /**
   * Conflict maps of the datasets shown so far, by `Loaded.address`; loaded after the first events are drawn.
   * Undefined if the code that loads them could not be fetched.
   */
  readonly maps: { readonly [address: string]: PlacedMap } | undefined;
  /**
   * Rank up to which views have switched to the new dataset (`loaded`); views of higher rank still show the
   * previous one (`before`).
   */
  readonly turn: number;
  readonly before: Loaded | undefined;
  readonly phase: Phase;
  readonly incoming: Incoming | undefined;
  /** Table whose columns the user is asked to identify; the dataset on display stays meanwhile. */
  readonly asking: Asking | undefined;
  readonly earlier: Earlier | undefined;
  /** Whether the report on problems in the loaded file is displayed instead of the event list. */
  readonly reporting: boolean;
  /** Whether the user has expanded the casualty figures; kept when the panel that contains them is closed. */
  readonly figuresOpen: boolean;
  readonly stage: Stage;
  /**
   * Ids of the events that the export dialog offers as "selection". To use it, set the ids, then open `panel:
   * 'export'`; closing the dialog clears them. Default: no selection.
   */
  readonly exportIds: ReadonlySet<string> | undefined;
  /** Questions whose answers are late or failed, so that views still show the results of an older view. */
  readonly awaited: readonly Awaited[];
  /** Link parameters that could not be read, with their raw texts. */
  readonly unread: readonly { readonly parameter: string; readonly value: string }[];
  readonly preferred: Preferred;
  readonly surroundings: Surroundings;
};

export type SessionActions = {
  readonly hover: (id: string | undefined) => void;
  readonly openFigures: (open: boolean) => void;
  /**
   * Replaces the set of ticked events. `only`: whether the table shows them alone; default: unchanged, false
   * if the set is empty.
   */
  readonly tick: (ticked: ReadonlySet<string>, only?: boolean) => void;
  readonly light: (lit: Lit | undefined) => void;
  readonly arrange: (part: Partial<Stage>) => void;
  /** Registers an answer that is late or failed; returns a function that removes it. */
  readonly awaitAnswer: (awaited: Awaited) => () => void;
  readonly setUnread: (unread: Session['unread']) => void;
  readonly setPhase: (phase: Phase) => void;
  /** Marks the start of loading a dataset; removes an earlier dataset of which only a part was loaded. */
  readonly begin: () => void;
  /**
   * Sets the loaded dataset and, unless it is only the beginning of a file, ends loading. `who`: with
   * `first`, only the views that switch first show it, the others follow at each call of `takeTurn`. Default:
   * `all` at once.
   */
  readonly setLoaded: (loaded: Loaded, who?: 'first' | 'all') => void;
  readonly takeTurn: () => void;
  readonly setPreferred: (preferred: Partial<Preferred>) => void;
};

/** Creates the initial state of a visit, with no dataset loaded. */
export function newSession(
  lastEvent: string | undefined,
  preferred: Preferred,
  surroundings: Surroundings,
): Session {
  return {
    hovered: undefined,
    lit: undefined,
    lastEvent,
    loaded: undefined,
    ticked: new Set(),
    onlyTicked: false,
    maps: {},
    turn: lastTurn,
    before: undefined,
    phase: { kind: 'loading', bytes: 0, rows: 0 },
    incoming: undefined,
    asking: undefined,
    earlier: undefined,
    reporting: false,
    figuresOpen: false,
    stage: defaultStage,
    exportIds: undefined,
    awaited: [],
    unread: [],
    preferred,
    surroundings,
  };
}

type SetSession = (change: Partial<Session> | ((session: Session) => Session | Partial<Session>)) => void;

/** Creates the actions that change the session. `set`: merges a change into the store's state. */
export function sessionActions(set: SetSession): SessionActions {
  return {
    hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
    openFigures: (figuresOpen) => set({ figuresOpen }),
    tick: (ticked, only) =>
      set(({ onlyTicked }) => ({ ticked, onlyTicked: ticked.size > 0 && (only ?? onlyTicked) })),
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
        // Another dataset's ids mean nothing here.
        ...(state.loaded &&
          state.loaded.address !== loaded.address && { ticked: new Set(), onlyTicked: false }),
        ...(who === 'first' ? { turn: 0, before: state.loaded } : { turn: lastTurn, before: undefined }),
        ...(loaded.part === undefined && {
          phase: { kind: 'ready' },
          hovered: undefined,
          lit: undefined,
          reporting: false,
        }),
      })),
    takeTurn: () => set(({ turn }) => (turn < lastTurn ? { turn: turn + 1 } : {})),
    setPreferred: (part) => set((state) => ({ preferred: { ...state.preferred, ...part } })),
  };
}
