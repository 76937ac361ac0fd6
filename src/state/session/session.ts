import type { PlacedMap } from '../../load/conflictMap';
import type { Issue } from '../../model/issue';
import type { Preferred, Surroundings } from './environment';
import type { Lit } from './lit';
import type { Loaded } from './loaded';
import type { Asking, Earlier, Incoming, Phase } from './loading';
import { defaultStage, type Stage } from './stage';
import { lastTurn } from './turns';

/** Question of a view whose answer is late or failed. */
export type Awaited = {
  /** Why it could not be had; undefined while it may still come. */
  readonly issue: Issue | undefined;
  /** Asks once more. */
  readonly again: () => void;
};

/** State of this visit that no link contains. */
export type Session = {
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
  /** Ids of the events that the reader has ticked; they outlast order, filters and view. */
  readonly ticked: ReadonlySet<string>;
  /** Whether the table shows those alone. */
  readonly onlyTicked: boolean;
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
  /** A table whose columns the reader is asked for; what is shown stays meanwhile. */
  readonly asking: Asking | undefined;
  readonly earlier: Earlier | undefined;
  /** Whether the report on the file stands in the list's place. */
  readonly reporting: boolean;
  /** Whether the reader has opened the figures of the killed; it outlasts the panel that they stand in. */
  readonly figuresOpen: boolean;
  readonly stage: Stage;
  /**
   * Ids of the events that the export's dialog offers as the selection. Set it, then open `panel: 'export'`; the
   * dialog clears it as it closes. Default: no selection.
   */
  readonly exportIds: ReadonlySet<string> | undefined;
  /** Answers that views still wait for, or could not have: what they show is of an older view. */
  readonly awaited: readonly Awaited[];
  /** Parts of the link that could not be read. */
  readonly unread: readonly { readonly parameter: string; readonly value: string }[];
  readonly preferred: Preferred;
  readonly surroundings: Surroundings;
};

export type SessionActions = {
  readonly hover: (id: string | undefined) => void;
  readonly openFigures: (open: boolean) => void;
  /** Replaces the ticked events. `only`: whether the table shows them alone. Default: as before. */
  readonly tick: (ticked: ReadonlySet<string>, only?: boolean) => void;
  readonly light: (lit: Lit | undefined) => void;
  readonly arrange: (part: Partial<Stage>) => void;
  /** Notes an answer that is awaited or failed; returns what takes the note away. */
  readonly awaitAnswer: (awaited: Awaited) => () => void;
  readonly setUnread: (unread: Session['unread']) => void;
  readonly setPhase: (phase: Phase) => void;
  /** The loading of a dataset begins; a part of an earlier one goes. */
  readonly begin: () => void;
  /**
   * A dataset is there; it ends the loading, unless it is a part. `first`: only the views of the first turn show
   * it, the others as `takeTurn` is called. Default: `all` do.
   */
  readonly setLoaded: (loaded: Loaded, who?: 'first' | 'all') => void;
  readonly takeTurn: () => void;
  readonly setPreferred: (preferred: Partial<Preferred>) => void;
};

/** Creates the state of a visit at its start, with nothing loaded. */
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

/** Creates the actions that change the session. `set`: merges a change into the state. */
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
