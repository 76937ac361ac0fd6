import { shown, type Issue } from '../../model/issue';
import { createHashedNumbers } from '../../model/hashedNumbers';

/** So many ids that nothing came for are kept: a file that names its entries first never has any. */
const mostPending = 100_000;
/** So many ids of a list are kept as they are. */
const fewIds = 10_000;

type About = Pick<Issue, 'list' | 'row' | 'id' | 'field'>;

export type PendingReferences = {
  /** Adds the id of an entry; false for one that was added before. */
  defined(list: string, id: string): boolean;
  /** Notes an id that is named, where its entry hasn't come yet. */
  want(list: string, id: string, about: About): void;
  /** Tells of each named id that no entry came for, and how often. `isThere`: further ids that there are. */
  finish(isThere: (list: string, id: string) => boolean, tell: (issue: Issue, times: number) => void): void;
};

/** Remembers ids that are named before their entry comes, once each. */
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

/** Ids of a list: those of the first by name, of more of them a hash, since a table may have a source or place a row. */
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
