/**
 * How a change of the view enters the browser's history. `push`: as an entry of its own. `replace`: in place of the
 * present entry. `drag`: a step of a gesture, all steps sharing one entry; a push that changes nothing ends the
 * gesture.
 */
export type Entry = 'push' | 'replace' | 'drag';

/** State that exists only during a gesture. */
export type Motion = {
  /** How the present view came about: for the address bar, and for what waits until a gesture rests. */
  readonly entry: Entry;
};

/** Tests whether a gesture is changing the view; work that takes longer than a frame waits until it ends. */
export function isMoving({ entry }: Motion): boolean {
  return entry === 'drag';
}
