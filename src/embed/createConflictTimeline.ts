import { appFolder } from './appFolder';
import { readAttributes, type TimelineHeight } from './attributes';
import { mountTimeline } from './mountTimeline';
import { plainText, plainView, type TimelineView } from './plainView';
import type { FilterDetail, SelectDetail } from './details';
import type { EmbedPanel } from '../url/embedAddress';

export type ConflictTimelineOptions = TimelineView & {
  /** Address of the dataset, https or of the page's own host. Default: the app's own dataset. */
  readonly src?: string | undefined;
  /** What stands under the timeline. Default: nothing. */
  readonly panels?: readonly EmbedPanel[] | undefined;
  /** As high as its content (`auto`, the default), as high as its element (`fill`), or px from 200 to 5,000. */
  readonly height?: TimelineHeight | undefined;
};

export type StartOptions = ConflictTimelineOptions & {
  /** Address of the folder that holds the built app and its `data/`. Default: where the script lies. */
  readonly folder?: string | undefined;
  /** A reader opened an event, or closed it. */
  readonly onSelect?: (detail: SelectDetail) => void;
  /** A reader changed what passes. */
  readonly onFilter?: (detail: FilterDetail) => void;
};

/** A timeline that runs. */
export type ConflictTimeline = {
  /** What is shown now, as plain values. */
  readonly view: () => Required<TimelineView>;
  /** Changes parts of what is shown; undefined brings back a default. The listeners hear nothing of it. */
  readonly change: (patch: ConflictTimelineOptions) => void;
  /** Ends it and takes it out of its element. */
  readonly stop: () => void;
};

/**
 * Puts a timeline into an element, beside what is in it, in a shadow root of its own. What can't be read of
 * the options is named on the screen, and the default stands.
 */
export function createConflictTimeline(
  element: Element,
  { folder = appFolder, onSelect, onFilter, ...options }: StartOptions = {},
): ConflictTimeline {
  let given: ConflictTimelineOptions = options;
  const place = document.createElement('div');
  if (given.height === 'fill') place.style.height = '100%';
  element.append(place);
  const timeline = mountTimeline(place.attachShadow({ mode: 'open' }), {
    given: readOptions(given),
    folder: new URL(folder.replace(/\/?$/, '/'), document.baseURI).href,
    listeners: {
      view: (view) => {
        given = { ...given, ...plainView(view) };
      },
      select: (detail) => onSelect?.(detail),
      filter: (detail) => onFilter?.(detail),
    },
  });
  return {
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

function readOptions({ src, ...options }: ConflictTimelineOptions) {
  const texts = Object.entries(options).flatMap(([name, value]) => {
    const text = plainText(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  return readAttributes(new Map([...texts, ...(src === undefined ? [] : [['src', src] as const])]));
}
