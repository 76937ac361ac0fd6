import type { Window } from '../../engine/questions';
import type { Entry } from '../../state/motion/motion';
import type { Loaded } from '../../state/session/loaded';
import type { Frame } from './frame';

/** Props of every part of the timeline; stable while the window moves. */
export type PartProps = {
  readonly loaded: Loaded;
  readonly frame: Frame;
  /** Days that can be shown. */
  readonly bounds: Window;
  readonly show: (window: Window, entry: Entry) => void;
};
