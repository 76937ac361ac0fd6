import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  ConflictTimelineElement,
  ConflictTimelineOptions,
  ErrorDetail,
  FilterDetail,
  ReadyDetail,
  SelectDetail,
} from './library';

// The types of `<conflict-timeline>` in React's JSX, and all that the library exports. There is no code of its own here:
// the package answers `conflict-timeline/react` with the library itself.

export * from './library';

/**
 * Type of an option's value as an attribute: one of a few words as it is, any other value as the text of a
 * link.
 */
type Written<Value> = string extends Value
  ? string
  : NonNullable<Value> extends string
    ? NonNullable<Value>
    : string;

/** Attributes of the element `<conflict-timeline>` in JSX, with values written as in a link. */
export type TimelineAttributes = {
  readonly [Name in Exclude<keyof ConflictTimelineOptions, 'height'>]?:
    Written<ConflictTimelineOptions[Name]> | undefined;
} & {
  readonly height?: ConflictTimelineOptions['height'] | `${number}`;
  /** Version of the link format that the other attributes are written in. Default: the current one. */
  readonly v?: string | number | undefined;
};

/** Listeners for the events of `<conflict-timeline>`, by the names of React's props. */
export type TimelineListeners = {
  readonly 'onct-ready'?: ((event: CustomEvent<ReadyDetail>) => void) | undefined;
  readonly 'onct-error'?: ((event: CustomEvent<ErrorDetail>) => void) | undefined;
  readonly 'onct-select'?: ((event: CustomEvent<SelectDetail>) => void) | undefined;
  readonly 'onct-filter'?: ((event: CustomEvent<FilterDetail>) => void) | undefined;
};

type OfEveryElement = Omit<
  DetailedHTMLProps<HTMLAttributes<ConflictTimelineElement>, ConflictTimelineElement>,
  keyof TimelineAttributes
>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own: elements are named nowhere else.
  namespace JSX {
    interface IntrinsicElements {
      'conflict-timeline': OfEveryElement & TimelineAttributes & TimelineListeners;
    }
  }
}
