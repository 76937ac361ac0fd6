import { ConflictTimelineElement } from './embed/element/ConflictTimelineElement';
import type { ErrorDetail, FilterDetail, ReadyDetail, SelectDetail } from './embed/element/details';

// The library's entry: it defines the element and exports the function. It changes nothing of the page around
// either: no policy, no title, no address, no storage.

export {
  createConflictTimeline,
  type ConflictTimeline,
  type ConflictTimelineOptions,
  type StartOptions,
} from './embed/element/createConflictTimeline';
export { ConflictTimelineElement };
export type { ErrorDetail, FilterDetail, ReadyDetail, SelectDetail };
export type { TimelineError } from './embed/element/readiness';
export type { TimelineView } from './embed/element/plainView';

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimelineElement;
  }
  interface GlobalEventHandlersEventMap {
    'ct-select': CustomEvent<SelectDetail>;
    'ct-filter': CustomEvent<FilterDetail>;
    'ct-ready': CustomEvent<ReadyDetail>;
    'ct-error': CustomEvent<ErrorDetail>;
  }
}

// A page may load the script twice.
if (!customElements.get('conflict-timeline'))
  customElements.define('conflict-timeline', ConflictTimelineElement);
