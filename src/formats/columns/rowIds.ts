/**
 * Gives rows their ids: the file's own, or one made of the row's number where it has none. No two rows get one id
 * that way; two rows to which the file gives the same keep it. `both`: whether rows of either kind may come.
 */
export function createRowIds(both: boolean): (own: string, row: number) => string {
  /** The made ids, and the file's own that look like them. */
  const made = new Set<string>();
  const own = new Set<string>();

  function free(id: string, isTaken: (id: string) => boolean): string {
    let number = 2;
    let found = id;
    while (isTaken(found)) found = `${id}-${number++}`;
    return found;
  }

  return (given, row) => {
    if (given === '') {
      const id = free(`${beginning}${row}`, (one) => own.has(one) || made.has(one));
      if (both) made.add(id);
      return id;
    }
    if (!given.startsWith(beginning)) return given;
    if (!made.has(given)) {
      own.add(given);
      return given;
    }
    const id = free(given, (one) => own.has(one) || made.has(one));
    made.add(id);
    return id;
  };
}

const beginning = 'row-';
