import type { Ask, Day, Window } from '../../../engine/questions';
import type { Loaded } from '../../../state/session/loaded';
import { tollWindowOf } from '../../../state/view/selectors';

/** What asks for the tolls that stand at a window's end: no filter is in it, since no toll is of the filtered events. */
export function tollsAsked(
  window: Window,
  known: Day | undefined,
  loaded: Pick<Loaded, 'defaultWindow'>,
): Ask<'claims'> {
  return {
    kind: 'claims',
    clauses: { time: tollWindowOf(window, loaded), ...(known !== undefined && { known }) },
    scope: 'cumulative',
  };
}
