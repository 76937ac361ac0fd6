/**
 * How a change of the view enters the browser's history. `push`: as a new entry. `replace`: in place of the
 * current entry. `drag`: as one step of a gesture, whose steps all share one entry; a `push` without changes
 * ends the gesture.
 */
export type Entry = 'push' | 'replace' | 'drag';

/** State of the current gesture on the view, such as a drag. */
export type Motion = {
  /**
   * How the latest change of the view was made: for the address bar, and for work that waits until a gesture
   * ends.
   */
  readonly entry: Entry;
};

/** Tests whether a gesture is changing the view; work longer than a frame waits until it ends. */
export function isMoving({ entry }: Motion): boolean {
  return entry === 'drag';
}
