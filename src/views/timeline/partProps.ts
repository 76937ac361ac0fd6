import type { Window } from '../../engine/questions';
import type { Entry } from '../../state/motion/motion';
import type { Loaded } from '../../state/session/loaded';
import type { Frame } from './frame';

/** What every part of the timeline is given. None of it changes while the window moves. */
export type PartProps = {
  readonly loaded: Loaded;
  readonly frame: Frame;
  /** What can be shown. */
  readonly bounds: Window;
  readonly show: (window: Window, entry: Entry) => void;
};
