import type { Ask, Day, Window } from '../../../engine/questions';
import type { Loaded } from '../../../state/session/loaded';
import { tollWindowOf } from '../../../state/view/selectors';

/**
 * Creates the question to the engine for the cumulative claims at a time window's end, without any filter on
 * events.
 */
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
