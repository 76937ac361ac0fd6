import { readAttributes, type TimelineHeight, type TimelineLoading } from './attributes';
import { mountTimeline } from './mountTimeline';
import { plainText, plainView, type TimelineView } from './plainView';
import type { ErrorDetail, FilterDetail, ReadyDetail, SelectDetail } from './details';
import type { EmbedPanel } from '../../url/embedAddress';

export type ConflictTimelineOptions = TimelineView & {
  /** Address of the dataset, https or of the page's own host. Default: the app's own dataset. */
  readonly src?: string | undefined;
  /** What the columns of a table mean: a mapping as JSON, or the address of one. Default: what is found out. */
  readonly columns?: string | undefined;
  /** What stands under the timeline. Default: nothing. */
  readonly panels?: readonly EmbedPanel[] | undefined;
  /** As high as its content (`auto`, the default), as high as its element (`fill`), or px from 200 to 5,000. */
  readonly height?: TimelineHeight | undefined;
  /** Address of the folder that holds the built app and its `data/`. Default: where the script lies. */
  readonly folder?: string | undefined;
  /** Begins near what is seen of the page (`lazy`, the default), or at once (`eager`). */
  readonly loading?: TimelineLoading | undefined;
};

export type StartOptions = ConflictTimelineOptions & {
  /** The dataset is shown whole. */
  readonly onReady?: (detail: ReadyDetail) => void;
  /** It can't be read, or the reader stopped the reading; the view says so as well. */
  readonly onError?: (detail: ErrorDetail) => void;
  /** A reader opened an event, or closed it. */
  readonly onSelect?: (detail: SelectDetail) => void;
  /** A reader changed what passes. */
  readonly onFilter?: (detail: FilterDetail) => void;
};

/** Handle of a running timeline. */
export type ConflictTimeline = {
  /**
   * Resolves when the dataset that was named last is shown whole. Rejects with a `TimelineError` where it can't be
   * shown, with an `AbortError` where the timeline is stopped before; nobody has to handle that.
   */
  readonly ready: Promise<ReadyDetail>;
  /** What is shown now, as plain values. */
  readonly view: () => Required<TimelineView>;
  /** Changes parts of what is shown; undefined brings back a default. The listeners hear nothing of it. */
  readonly change: (patch: ConflictTimelineOptions) => void;
  /** Ends it and takes it out of its element. */
  readonly stop: () => void;
};

/**
 * Creates a timeline in a shadow root within an element, after the element's content. Unreadable options are named
 * on the screen, and their defaults used.
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

/** Addresses are taken as they are; all else is written as in a link, and read from there. */
function readOptions({ src, columns, folder, ...options }: ConflictTimelineOptions) {
  const texts = Object.entries(options).map(([name, value]) => [name, plainText(value)] as const);
  const given = [...texts, ['src', src] as const, ['columns', columns] as const, ['folder', folder] as const];
  return readAttributes(new Map(given.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))));
}
