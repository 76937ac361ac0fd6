import { shown, type Issue } from '../../model/issue';
import { createHashedNumbers } from '../../model/hashedNumbers';

/**
 * Maximum number of unresolved ids that are stored; files that define entries before referring to them have
 * none.
 */
const mostPending = 100_000;
/** Number of ids per list that are stored as text; further ones are stored as hashes. */
const fewIds = 10_000;

type About = Pick<Issue, 'list' | 'row' | 'id' | 'field'>;

export type PendingReferences = {
  /** Registers the id of an entry; returns false if it was registered before. */
  defined(list: string, id: string): boolean;
  /** Registers a reference to an id whose entry may follow later in the file. */
  want(list: string, id: string, about: About): void;
  /**
   * Reports each referenced id without an entry as one issue, with the number of references. `isThere`: tests
   * for ids that are defined elsewhere.
   */
  finish(isThere: (list: string, id: string) => boolean, tell: (issue: Issue, times: number) => void): void;
};

/**
 * Creates a checker for dangling references that allows references before definitions; each id is stored
 * once.
 */
export function createPendingReferences(): PendingReferences {
  const known = new Map<string, Known>();
  const pending = new Map<
    string,
    { readonly list: string; readonly id: string; readonly issue: Issue; times: number }
  >();
  return {
    defined(list, id) {
      let ids = known.get(list);
      if (!ids) known.set(list, (ids = createKnown()));
      return ids.add(id);
    },
    want(list, id, { list: of, row, id: from, field }) {
      if (known.get(list)?.has(id)) return;
      const key = `${field} ${id}`;
      const before = pending.get(key);
      if (before) before.times++;
      else if (pending.size < mostPending) {
        const about = { ...(of && { list: of }), row, ...(from && { id: from }), ...(field && { field }) };
        const issue: Issue = { severity: 'warning', code: 'reference-missing', ...about, value: shown(id) };
        pending.set(key, { list, id, issue, times: 1 });
      }
    },
    finish(isThere, tell) {
      for (const { list, id, issue, times } of pending.values())
        if (!known.get(list)?.has(id) && !isThere(list, id)) tell(issue, times);
    },
  };
}

type Known = { readonly has: (id: string) => boolean; readonly add: (id: string) => boolean };

/**
 * Creates a set of ids that stores the first ones as text and further ones as hashes, since a table may have
 * a source or place per row.
 */
function createKnown(): Known {
  const few = new Set<string>();
  const many = createHashedNumbers();
  const has = (id: string) => few.has(id) || (many.size > 0 && many.get(id) >= 0);
  return {
    has,
    add(id) {
      if (has(id)) return false;
      if (few.size < fewIds) few.add(id);
      else many.set(id, 0);
      return true;
    },
  };
}
