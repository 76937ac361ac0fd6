/**
 * How a change of the view enters the browser's history. `push`: an entry of its own. `replace`: instead of
 * the present one. `drag`: a move of a gesture, which has one entry together; a push that changes nothing ends it.
 */
export type Entry = 'push' | 'replace' | 'drag';

/** What changes within a gesture, and is nobody's once it ends. */
export type Motion = {
  /** How the present view came about: for the address bar, and for what waits until a gesture rests. */
  readonly entry: Entry;
};

/** Whether a gesture moves the view: what costs more than a frame is done when it rests. */
export function isMoving({ entry }: Motion): boolean {
  return entry === 'drag';
}
