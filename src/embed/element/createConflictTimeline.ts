import { readAttributes, type TimelineHeight, type TimelineLoading } from './attributes';
import { mountTimeline } from './mountTimeline';
import { plainText, plainView, type TimelineView } from './plainView';
import type { ErrorDetail, FilterDetail, ReadyDetail, SelectDetail } from './details';
import type { EmbedPanel, EmbedView, HidablePart } from '../../url/embedParts';

export type ConflictTimelineOptions = TimelineView & {
  /** Address of the dataset, https or of the page's own host. Default: the app's own dataset. */
  readonly src?: string | undefined;
  /**
   * Mapping of a table's columns: JSON, or the address of a JSON file. Default: recognised by the columns'
   * names.
   */
  readonly columns?: string | undefined;
  /** Panels shown below the timeline. Default: none. */
  readonly panels?: readonly EmbedPanel[] | undefined;
  /** The only view shown: `map`, `timeline`, `claims` or `list`. Default: map (or claims) and timeline. */
  readonly only?: EmbedView | undefined;
  /** Parts that are hidden: `title`, `key`, `zoom`, `list`. Default: none. */
  readonly hide?: readonly HidablePart[] | undefined;
  /**
   * Height of the timeline: that of its content (`auto`, the default), that of its element (`fill`), or 200 to
   * 5,000 px.
   */
  readonly height?: TimelineHeight | undefined;
  /** Address of the folder that holds the built app and its `data/`. Default: the folder of the script. */
  readonly folder?: string | undefined;
  /** When the timeline starts to load: near the viewport (`lazy`, the default), or at once (`eager`). */
  readonly loading?: TimelineLoading | undefined;
};

export type StartOptions = ConflictTimelineOptions & {
  /** Called when the dataset is completely shown. */
  readonly onReady?: (detail: ReadyDetail) => void;
  /** Called when the dataset can't be read, or the reader cancels reading it; the timeline says so as well. */
  readonly onError?: (detail: ErrorDetail) => void;
  /** Called when the reader opens or closes an event. */
  readonly onSelect?: (detail: SelectDetail) => void;
  /** Called when the reader changes the filters. */
  readonly onFilter?: (detail: FilterDetail) => void;
};

/** Handle of a running timeline. */
export type ConflictTimeline = {
  /**
   * Resolves when the dataset that was named last is completely shown. Rejects with a `TimelineError` if it
   * can't be shown, or an `AbortError` if the timeline is stopped before; the rejection may be left unhandled.
   */
  readonly ready: Promise<ReadyDetail>;
  /** Returns the current view as plain values. */
  readonly view: () => Required<TimelineView>;
  /** Changes some options; undefined restores a default. The listeners are not called. */
  readonly change: (patch: ConflictTimelineOptions) => void;
  /** Stops the timeline and removes it from its element. */
  readonly stop: () => void;
};

/**
 * Creates a timeline in a shadow root within an element, after the element's content. Unreadable options are
 * listed on the screen, and their defaults used.
 */
export function createConflictTimeline(
  element: Element,
  { onReady, onError, onSelect, onFilter, ...options }: StartOptions = {},
): ConflictTimeline {
  let given: ConflictTimelineOptions = options;
  const place = document.createElement('div');
  if (given.height === 'fill') place.style.height = '100%';
  element.append(place);
  const timeline = mountTimeline(place.attachShadow({ mode: 'open' }), {
    given: readOptions(given),
    listeners: {
      view: (view) => {
        given = { ...given, ...plainView(view) };
      },
      select: (detail) => onSelect?.(detail),
      filter: (detail) => onFilter?.(detail),
      ready: (detail) => onReady?.(detail),
      failed: (detail) => onError?.(detail),
    },
  });
  return {
    get ready() {
      return timeline.ready();
    },
    view: () => plainView(timeline.view()),
    change: (patch) => {
      given = { ...given, ...patch };
      place.style.height = given.height === 'fill' ? '100%' : '';
      timeline.show(readOptions(given));
    },
    stop: () => {
      timeline.stop();
      place.remove();
    },
  };
}

/** Parses options as attributes: addresses as they are, all others as the text of a link parameter. */
function readOptions({ src, columns, folder, ...options }: ConflictTimelineOptions) {
  const texts = Object.entries(options).map(([name, value]) => [name, plainText(value)] as const);
  const given = [...texts, ['src', src] as const, ['columns', columns] as const, ['folder', folder] as const];
  return readAttributes(new Map(given.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))));
}
