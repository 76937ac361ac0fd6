import { ConflictTimelineElement } from './embed/ConflictTimelineElement';
import type { FilterDetail, SelectDetail } from './embed/details';

// The library's entry: it defines the element and exports the function. It changes nothing of the page around
// either: no policy, no title, no address, no storage.

export {
  createConflictTimeline,
  type ConflictTimeline,
  type ConflictTimelineOptions,
  type StartOptions,
} from './embed/createConflictTimeline';
export { ConflictTimelineElement };
export type { FilterDetail, SelectDetail };
export type { TimelineView } from './embed/plainView';

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimelineElement;
  }
  interface HTMLElementEventMap {
    'ct-select': CustomEvent<SelectDetail>;
    'ct-filter': CustomEvent<FilterDetail>;
  }
}

// A page may load the script twice.
if (!customElements.get('conflict-timeline'))
  customElements.define('conflict-timeline', ConflictTimelineElement);
