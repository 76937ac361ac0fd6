/**
 * Creates a function that assigns event ids to rows: the file's own id, or `row-` and the row number without
 * one, with a suffix if that is taken. Duplicate ids in the file stay duplicates. `both`: whether the file
 * may have rows with and without an id.
 */
export function createRowIds(both: boolean): (own: string, row: number) => string {
  /** Ids that were generated, and ids of the file that look like generated ones. */
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
