import type { Window } from '../../engine/questions';
import type { Entry, Loaded } from '../../state/createAppStore';
import type { Frame } from './frame';

/** What every part of the timeline is given. */
export type PartProps = {
  readonly loaded: Loaded;
  readonly frame: Frame;
  /** What is shown, and what can be. */
  readonly window: Window;
  readonly bounds: Window;
  readonly show: (window: Window, entry: Entry) => void;
};
