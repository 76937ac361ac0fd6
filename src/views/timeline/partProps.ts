import type { Window } from '../../engine/questions';
import type { Entry } from '../../state/motion/motion';
import type { Loaded } from '../../state/session/loaded';
import type { Frame } from './frame';

/** Props shared by the timeline's components; they stay the same objects while the window moves. */
export type PartProps = {
  readonly loaded: Loaded;
  readonly frame: Frame;
  /** First and last day that can be shown. */
  readonly bounds: Window;
  readonly show: (window: Window, entry: Entry) => void;
};
