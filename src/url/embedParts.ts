export const embedPanels = ['list', 'claims'] as const;
/** Optional panel below the timeline of an embedded view: the event list or the claims. */
export type EmbedPanel = (typeof embedPanels)[number];

export const embedViews = ['map', 'timeline', 'claims', 'list'] as const;
/** View that an embedded view may show by itself. */
export type EmbedView = (typeof embedViews)[number];

export const hidableParts = ['title', 'key', 'zoom', 'list'] as const;
/**
 * Part of an embedded view that may be hidden: the title, the key of marks, the zoom buttons, the button that lists
 * the events. What is shown, the sources and the licence always stay.
 */
export type HidablePart = (typeof hidableParts)[number];

/** Choice of what an embedded view holds. */
export type EmbedChoice = {
  readonly panels: readonly EmbedPanel[];
  /** The only view shown. Default: map (or claims) and timeline. */
  readonly only?: EmbedView | undefined;
  readonly hide?: readonly HidablePart[] | undefined;
};

/** Parts of an embedded view that are drawn. */
export type EmbedParts = {
  /** Large view; undefined for none. */
  readonly large: 'map' | 'claims' | undefined;
  readonly timeline: boolean;
  /** Panels below. */
  readonly panels: readonly EmbedPanel[];
};

/** Resolves the choice of what an embedded view holds. `show`: the large view that its link names. */
export function partsOf({ panels, only }: EmbedChoice, show: 'map' | 'claims'): EmbedParts {
  if (only === undefined)
    return { large: show, timeline: true, panels: panels.filter((panel) => panel !== show) };
  return {
    large: only === 'map' || only === 'claims' ? only : undefined,
    timeline: only === 'timeline',
    panels: only === 'list' ? ['list'] : [],
  };
}
